package fasti.pipeline;

import fasti.corpus.DocumentReader;
import fasti.corpus.Rejection;
import fasti.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps what the reader hands over. */
final class CollectedDocuments implements DocumentReader.Sink {
    private final UnaryOperator<Document> each;
    private final List<Document> documents = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Result.Duplicate> duplicates = new ArrayList<>();

    /** Applies a change to each document that is kept. */
    CollectedDocuments(UnaryOperator<Document> each) {
        this.each = each;
    }

    @Override
    public void document(Document document) {
        Document kept = each.apply(document);
        kept.stored().pack();
        documents.add(kept);
    }

    @Override
    public void duplicate(Document document, String ofId) {
        duplicates.add(new Result.Duplicate(document.id(), ofId));
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    List<Document> documents() {
        return Collections.unmodifiableList(documents);
    }

    List<Rejection> rejections() {
        return Collections.unmodifiableList(rejections);
    }

    List<Result.Duplicate> duplicates() {
        return Collections.unmodifiableList(duplicates);
    }
}
