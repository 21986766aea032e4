package fasti.pipeline;

/** Is told how far a run has come. Calls may come from several threads. */
public interface Progress {
    /** Says nothing to anyone. */
    Progress SILENT = new Progress() {};

    /** All inputs were read; so many documents will be worked on. */
    default void begins(int documents) {}

    /** One more document was worked on. */
    default void advances() {}
}
