package fasti.corpus;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the files of a folder and all below it, sorted by name. Left out are hidden files, the
 * manifest and the decision log at the top, what an earlier run wrote, and the folder of scripts
 * and pictures that a browser saves beside a page.
 */
final class FileFinder {
    private static final Set<String> ABOUT_THE_FOLDER = Set.of("manifest.json", "decisions.jsonl");

    private static final Set<String> RESULTS =
            Set.of(
                    "timeline.json",
                    "timeline.png",
                    "timeline.html",
                    "documents.jsonl",
                    "rejects.jsonl");

    private final Optional<Path> output;

    FileFinder(Optional<Path> output) {
        this.output = output.map(FileFinder::real);
    }

    List<InputFile> find(Path folder, Consumer<Rejection> rejected) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Visitor visitor = new Visitor(folder, files, rejected);
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        files.sort(Comparator.comparing(InputFile::name));
        return files;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<InputFile> files;
        private final Consumer<Rejection> rejected;

        Visitor(Path folder, List<InputFile> files, Consumer<Rejection> rejected) {
            this.folder = folder;
            this.files = files;
            this.rejected = rejected;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean enter =
                    path.equals(folder) || !(isHidden(path) || isOutput(path) || isPageStore(path));
            return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path) && !isAboutTheFolder(path) && !isResult(path)) {
                files.add(file(path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            boolean loop = e instanceof FileSystemLoopException;
            rejected.accept(
                    Rejection.of(
                            file(path).shown(),
                            loop ? Rejection.Code.SYMLINK_LOOP : Rejection.Code.UNREADABLE,
                            loop
                                    ? "the link leads back into a folder above it"
                                    : InputBytes.reason(e)));
            return FileVisitResult.CONTINUE;
        }

        private InputFile file(Path path) {
            String name = slashed(folder.relativize(path));
            return new InputFile(path, name, slashed(path));
        }

        private boolean isAboutTheFolder(Path path) {
            return folder.equals(path.getParent()) && ABOUT_THE_FOLDER.contains(fileName(path));
        }

        private boolean isOutput(Path path) {
            return output.isPresent() && real(path).equals(output.get());
        }

        private boolean isResult(Path path) {
            Path parent = path.getParent();
            return parent != null && isOutput(parent) && RESULTS.contains(fileName(path));
        }
    }

    private static boolean isHidden(Path path) {
        return fileName(path).startsWith(".");
    }

    /** {@code Page_files} beside {@code Page.html}. */
    private static boolean isPageStore(Path path) {
        String name = fileName(path);
        if (!name.toLowerCase(Locale.ROOT).endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(path.resolveSibling(page + ".html"))
                || Files.exists(path.resolveSibling(page + ".htm"));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** A path with {@code /} on every machine. */
    static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(inUtf8(name)));
        String root = path.isAbsolute() ? path.getRoot().toString() : "";
        return root.replace('\\', '/') + String.join("/", names);
    }

    /**
     * The name as UTF-8, whatever the machine's locale makes of its bytes: in the plain C locale
     * "é.txt" would have another name than elsewhere.
     */
    private static String inUtf8(Path name) {
        String plain = name.toString();
        if (plain.indexOf('\uFFFD') < 0) {
            return plain;
        }
        String raw = name.toAbsolutePath().toUri().getRawPath();
        int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
        return URLDecoder.decode(
                raw.substring(raw.lastIndexOf('/', end - 1) + 1, end).replace("+", "%2B"),
                StandardCharsets.UTF_8);
    }
}
