package fasti.corpus;

import fasti.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader hands on. */
final class Collected implements DocumentReader.Sink {
    final List<Document> documents = new ArrayList<>();
    final List<String> duplicates = new ArrayList<>();
    final List<String> rejections = new ArrayList<>();

    @Override
    public void document(Document document) {
        documents.add(document);
    }

    @Override
    public void duplicate(Document document, String ofId) {
        duplicates.add(document.id() + " of " + ofId);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection.message());
    }

    List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    Document only() {
        if (documents.size() != 1) {
            throw new AssertionError("documents: " + ids() + ", rejections: " + rejections);
        }
        return documents.get(0);
    }

    static Collected of(DocumentReader.Options options, Path... inputs) {
        Collected collected = new Collected();
        new DocumentReader(options).read(List.of(inputs), collected);
        return collected;
    }

    static Collected of(Path... inputs) {
        return of(DocumentReader.Options.defaults(), inputs);
    }

    static Collected ofLines(String lines) {
        Collected collected = new Collected();
        new DocumentReader(DocumentReader.Options.defaults())
                .readJsonLines(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        collected);
        return collected;
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
