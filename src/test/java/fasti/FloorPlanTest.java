package fasti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Text flows one way: a package sees only packages above it, and libraries stay in the rooms that
 * were given to them.
 */
class FloorPlanTest {
    private static final List<String> FLOORS =
            List.of(
                    "time",
                    "text",
                    "corpus",
                    "expression",
                    "anchor",
                    "resolve",
                    "event",
                    "series",
                    "dating",
                    "timeline",
                    "review",
                    "render",
                    "evaluate",
                    "pipeline",
                    "serve",
                    "cli");

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fasti");
    }

    @Test
    void packagesSeeOnlyPackagesAboveThem() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String below : FLOORS.subList(floor + 1, FLOORS.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("fasti." + FLOORS.get(floor) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("fasti." + below + "..")
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("fasti.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "org.natty..,         resolve",
        "opennlp..,           text event",
        "org.jsoup..,         corpus",
        "org.jfree..,         render",
        "com.opencsv..,       corpus render",
        "biweekly..,          render",
        "picocli..,           cli",
        "me.tongfei..,        cli",
        "tools.jackson..,     corpus review render evaluate serve",
        "com.sun.net.httpserver.., serve"
    })
    void librariesStayInTheirRooms(String library, String rooms) {
        String[] allowed =
                List.of(rooms.split(" ")).stream()
                        .map(r -> "fasti." + r + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }

    @Test
    void onlyTheCommandLineTouchesStandardStreamsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fasti.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void onlyTheCommandLineHasAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fasti.cli..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(classes);
    }
}
