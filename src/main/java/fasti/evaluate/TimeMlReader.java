package fasti.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one TimeML file: the text of {@code <TEXT>} with its {@code <TIMEX3>} elements, and the
 * creation time of {@code <DCT>}. No DTD and no external entity is ever read.
 */
final class TimeMlReader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldTimex> timexes = new ArrayList<>();
    private String dct = "";
    private boolean inText;
    private boolean inDct;

    private TimeMlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static GoldDocument read(Path file) throws GoldException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            return new TimeMlReader(xml)
                    .document(file.getFileName().toString().replaceFirst("\\.tml$", ""));
        } catch (XMLStreamException e) {
            throw new GoldException(
                    file
                            + ":"
                            + e.getLocation().getLineNumber()
                            + ": not TimeML: "
                            + e.getMessage());
        }
    }

    private GoldDocument document(String id) throws XMLStreamException {
        List<OpenTimex> open = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(open);
                case XMLStreamConstants.END_ELEMENT -> end(open);
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return new GoldDocument(
                id, dct.isEmpty() ? Optional.empty() : Optional.of(dct), text.toString(), timexes);
    }

    private void start(List<OpenTimex> open) {
        switch (xml.getLocalName()) {
            case "TEXT" -> inText = true;
            case "DCT" -> inDct = true;
            case "TIMEX3" -> {
                if (inDct) {
                    dct = attribute("value").orElse("");
                }
                open.add(
                        new OpenTimex(
                                length(), attribute("type"), attribute("value"), attribute("mod")));
            }
            default -> {}
        }
    }

    private void end(List<OpenTimex> open) {
        switch (xml.getLocalName()) {
            case "TEXT" -> inText = false;
            case "DCT" -> inDct = false;
            case "TIMEX3" -> {
                OpenTimex timex = open.remove(open.size() - 1);
                if (inText && length() > timex.start) {
                    timexes.add(
                            new GoldTimex(
                                    timex.start, length(), timex.type, timex.value, timex.mod));
                }
            }
            default -> {}
        }
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(v -> !v.isEmpty());
    }

    private record OpenTimex(
            int start, Optional<String> type, Optional<String> value, Optional<String> mod) {}
}
