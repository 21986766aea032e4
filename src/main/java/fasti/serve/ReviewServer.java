package fasti.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves the review page to this machine alone: {@code http://127.0.0.1:PORT/TOKEN/}. No file is
 * served; what the page may ask stands in a fixed list.
 */
public final class ReviewServer implements AutoCloseable {
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService workers;
    private final URI address;

    private ReviewServer(HttpServer server, ExecutorService workers, URI address) {
        this.server = server;
        this.workers = workers;
        this.address = address;
    }

    /**
     * Listens.
     *
     * @param port the port; 0 for any that is free
     * @param token the secret in the address: long, random, of letters and figures
     * @param faults is told of what went wrong within
     * @throws IOException where the port is taken
     */
    public static ReviewServer start(
            ReviewDesk desk, int port, String token, Consumer<String> faults) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        int bound = server.getAddress().getPort();
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        THREADS,
                        task -> {
                            Thread thread = new Thread(task, "review");
                            thread.setDaemon(true);
                            return thread;
                        });
        server.setExecutor(workers);
        server.createContext(
                "/", new ReviewHandler(new Gate(bound, token), new Endpoints(desk), faults));
        server.start();
        return new ReviewServer(
                server, workers, URI.create("http://127.0.0.1:" + bound + "/" + token + "/"));
    }

    /** Where the page is, the token within. */
    public URI address() {
        return address;
    }

    /** Stops; what was answered is on the disk. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
