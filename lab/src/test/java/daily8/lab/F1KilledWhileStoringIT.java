package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The short form of `./daily8 bench crash`.
class F1KilledWhileStoringIT {
    @Test
    void f1_whatWasAcknowledgedIsThereOnceAfter25Kills() throws Exception {
        assertThat(new CrashLoop().run(new LabOptions(List.of("--kills", "25")))).isTrue();
    }
}
