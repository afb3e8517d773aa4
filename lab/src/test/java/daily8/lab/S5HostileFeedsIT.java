package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Chromium;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The short form of `./daily8 bench hostile`: the first of our own list of attempts.
class S5HostileFeedsIT {
    @BeforeAll
    static void needsChromium() {
        Chromium.start().close();
    }

    @Test
    void s5_nothingOfHostileFeedsAndPagesRunsInChromium() throws Exception {
        LabOptions first = new LabOptions(List.of("--count", "16"));
        assertThat(new HostileFeeds().run(first)).isTrue();
    }
}
