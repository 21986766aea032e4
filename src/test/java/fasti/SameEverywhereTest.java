package fasti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No clock, no chance and nothing of the machine's settings gets into a result. */
class SameEverywhereTest {
    private static final Set<String> OF_THE_MACHINE =
            Set.of(
                    Locale.class.getName() + ".getDefault",
                    ZoneId.class.getName() + ".systemDefault",
                    TimeZone.class.getName() + ".getDefault",
                    Charset.class.getName() + ".defaultCharset",
                    System.class.getName() + ".currentTimeMillis",
                    System.class.getName() + ".nanoTime",
                    Instant.class.getName() + ".now",
                    Clock.class.getName() + ".systemUTC",
                    Clock.class.getName() + ".systemDefaultZone",
                    Math.class.getName() + ".random",
                    Locale.class.getName() + ".setDefault",
                    TimeZone.class.getName() + ".setDefault");

    /** Calls that take the default of the machine where nothing else is given. */
    private static final Set<String> WITHOUT_ARGUMENT =
            Set.of(
                    String.class.getName() + ".toLowerCase",
                    String.class.getName() + ".toUpperCase",
                    String.class.getName() + ".getBytes",
                    Date.class.getName() + ".<init>",
                    java.util.Random.class.getName() + ".<init>");

    /** iCalendar's writer counts whole days in the machine's zone and back again. */
    private static final String WHOLE_DAYS = "fasti.render.CalendarFeed";

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fasti");
    }

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_MACHINE =
            DescribedPredicate.describe("asks the machine", SameEverywhereTest::asksTheMachine);

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTarget().getOwner().getName();
        String name = owner + "." + call.getTarget().getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        boolean now = owner.startsWith("java.time.") && name.endsWith(".now");
        boolean format =
                name.equals("java.lang.String.format")
                        && call.getTarget().getRawParameterTypes().size() == 2;
        return OF_THE_MACHINE.contains(name)
                || now
                || format
                || (bare && WITHOUT_ARGUMENT.contains(name));
    }

    @Test
    void nothingOutsideTheCommandLineAsksTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fasti.cli..")
                .and()
                .doNotHaveFullyQualifiedName(WHOLE_DAYS)
                .should()
                .callCodeUnitWhere(ASKS_THE_MACHINE)
                .check(classes);
    }

    @Test
    void theRuleSeesWhatItForbids() {
        JavaClasses commandLine = new ClassFileImporter().importPackages("fasti.cli");
        List<String> callers =
                commandLine.stream()
                        .filter(
                                c ->
                                        c.getCodeUnitCallsFromSelf().stream()
                                                .anyMatch(SameEverywhereTest::asksTheMachine))
                        .map(c -> c.getSimpleName())
                        .toList();
        org.assertj.core.api.Assertions.assertThat(callers).contains("TypedOption");
    }
}
