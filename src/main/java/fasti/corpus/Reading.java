package fasti.corpus;

import fasti.corpus.DocumentReader.Options;
import fasti.corpus.DocumentReader.Sink;
import fasti.corpus.Rejection.Code;
import fasti.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over the inputs: remembers what was met, so that a content counts once. */
final class Reading {
    private final Options options;
    private final Sink sink;
    private final Map<String, String> idByContent = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Reading(Options options, Sink sink) {
        this.options = options;
        this.sink = sink;
    }

    /** A file, or a folder with all below it. */
    void input(Path path) {
        String shown = FileFinder.slashed(path);
        if (Files.isDirectory(path)) {
            folder(path, shown);
        } else if (Files.exists(path)) {
            Path name = path.getFileName();
            String fileName = name == null ? shown : name.toString();
            Manifest manifest = options.manifest().map(this::manifest).orElseGet(Manifest::none);
            file(new InputFile(path, fileName, shown), manifest);
            manifest.reportUnused(sink::rejected);
        } else {
            sink.rejected(Rejection.of(shown, Code.MISSING, "no such file or folder"));
        }
    }

    private void folder(Path folder, String shown) {
        try {
            List<InputFile> files = new FileFinder(options.output()).find(folder, sink::rejected);
            Manifest manifest =
                    options.manifest()
                            .or(() -> ownManifest(folder))
                            .map(this::manifest)
                            .orElseGet(Manifest::none);
            if (files.isEmpty()) {
                sink.rejected(
                        Rejection.of(shown, Code.NO_DOCUMENTS, "no documents in this folder"));
            }
            files.forEach(file -> file(file, manifest));
            manifest.reportUnused(sink::rejected);
        } catch (IOException e) {
            sink.rejected(Rejection.of(shown, Code.UNREADABLE, InputBytes.reason(e)));
        }
    }

    private static Optional<Path> ownManifest(Path folder) {
        return Optional.of(folder.resolve("manifest.json")).filter(Files::exists);
    }

    private Manifest manifest(Path path) {
        return Manifest.read(path, FileFinder.slashed(path), sink::rejected);
    }

    private void file(InputFile file, Manifest manifest) {
        Format format = Format.byName(file.name());
        try {
            if (format == Format.JSON_LINES) {
                try (InputStream in = InputBytes.open(Files.newInputStream(file.path()))) {
                    lines(in, file, manifest);
                } catch (IOException e) {
                    throw InputBytes.rejected(file.shown(), e);
                }
            } else {
                whole(file, format, manifest);
            }
        } catch (RejectedException e) {
            sink.rejected(e.rejection());
        }
    }

    private void whole(InputFile file, Format named, Manifest manifest) throws RejectedException {
        byte[] bytes = InputBytes.whole(file, options.maxDocBytes());
        Format format = named == Format.UNNAMED ? Format.byContent(bytes) : named;
        FormatReader reader = new FormatReader(options, file);
        for (Draft draft : reader.read(format, bytes, sink::rejected)) {
            accept(draft, file.name(), InputBytes.sha256(bytes), manifest);
        }
    }

    /** JSON Lines from a stream that has no name. */
    void stream(InputStream in) {
        InputFile file = new InputFile(Path.of("-"), "-", "-");
        Manifest manifest = options.manifest().map(this::manifest).orElseGet(Manifest::none);
        try {
            lines(InputBytes.open(in), file, manifest);
        } catch (IOException e) {
            sink.rejected(InputBytes.rejected(file.shown(), e).rejection());
        } catch (RejectedException e) {
            sink.rejected(e.rejection());
        }
    }

    private void lines(InputStream in, InputFile file, Manifest manifest)
            throws IOException, RejectedException {
        JsonLines lines = new JsonLines(options, file);
        lines.read(
                in,
                sink::rejected,
                (draft, bytes) -> accept(draft, file.name(), InputBytes.sha256(bytes), manifest));
    }

    private void accept(Draft draft, String path, String sha256, Manifest manifest) {
        String id = unique(draft.id().orElse(path));
        Draft labelled = manifest.labels(id, path).map(draft::under).orElse(draft);
        Document document =
                new Document(
                        id,
                        path,
                        labelled.title(),
                        labelled.url(),
                        labelled.source(),
                        sha256,
                        labelled.text(),
                        labelled.clues(),
                        labelled.furniture(),
                        labelled.captions(),
                        labelled.warnings());
        Optional<String> first = firstWith(draft.content(), id);
        if (first.isPresent()) {
            sink.duplicate(document, first.get());
        } else {
            sink.document(document);
        }
    }

    /** Two documents that bring the same id are told apart: "a", "a#2". */
    private String unique(String id) {
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "#" + i;
        }
        return free;
    }

    /** Who brought this content first. Blank documents are not copies of one another. */
    private Optional<String> firstWith(String content, String id) {
        if (content.isBlank()) {
            return Optional.empty();
        }
        String hash = InputBytes.sha256(content.getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(idByContent.putIfAbsent(hash, id));
    }
}
