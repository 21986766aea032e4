package fasti.cli;

import picocli.CommandLine.Command;

/** The root of all commands. */
@Command(
        name = "fasti",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Turns news text into a dated, sourced chronology.",
        description = "Without a command it does the main job: extract corpus -o output.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  fasti extract articles -o timeline --title \"Ceasefire talks\""
        },
        commandListHeading = "%nCommands:%n")
final class FastiCommand {}
