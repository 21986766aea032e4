package fasti.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(development)");
        return new String[] {"fasti " + number};
    }
}
