package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class JsonLinesFuzzTest {

    @FuzzTest(maxDuration = "20m")
    void everyLineIsADocumentARejectionOrBlank(byte[] data) {
        boolean gzip = data.length > 1 && data[0] == 0x1f && data[1] == (byte) 0x8b;
        Read read = Read.of(data);
        if (!gzip) {
            List<byte[]> lines = lines(data);
            assertThat(read.all()).isLessThanOrEqualTo(lines.size());
            assertThat(read.all())
                    .isGreaterThanOrEqualTo((int) lines.stream().filter(l -> says(l)).count());
        }
    }

    /** Whether a line is surely not blank. */
    private static boolean says(byte[] line) {
        for (byte b : line) {
            if (b > ' ' && b < 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static List<byte[]> lines(byte[] data) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= data.length; i++) {
            if (i == data.length || data[i] == '\n') {
                lines.add(Arrays.copyOfRange(data, start, i));
                start = i + 1;
            }
        }
        return lines;
    }
}
