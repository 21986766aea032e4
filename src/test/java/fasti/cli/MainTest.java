package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "render",
                "tag",
                "date",
                "explain",
                "evaluate",
                "review",
                "schema"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        CliRun run = CliRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: fasti " + command).contains("Example:");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(CliRun.of("--help").out())
                .contains(
                        "extract",
                        "render",
                        "tag",
                        "date",
                        "explain",
                        "evaluate",
                        "review",
                        "schema");
    }

    @Test
    void completionScriptKnowsTheCommands() {
        CliRun run = CliRun.of("generate-completion");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("extract", "--manifest");
    }

    @Test
    void versionIsPrinted() {
        assertThat(CliRun.of("--version").out()).startsWith("fasti ");
    }

    @Test
    void anUnknownOptionIsAUsageErrorInOneLine() {
        CliRun run = CliRun.of("extract", "--colour");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines().get(0)).isEqualTo("fasti: Unknown option: '--colour'");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void schemaIsPrinted() {
        assertThat(CliRun.of("schema").out()).startsWith("{").contains("\"schemaVersion\"");
    }
}
