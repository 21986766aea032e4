package fasti.render;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a timeline.json against the schema; for scripts: throws where it does not fit. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /** The file to check is the only argument. */
    public static void main(String[] args) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(TimelineJson.schema());
        var faults =
                schema.validate(
                        Files.readString(Path.of(args[0])),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(args[0] + " does not fit the schema: " + faults);
        }
        System.out.println(args[0] + " fits the schema");
    }
}
