package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The short form of `bench comments`: nothing that a commenter was told is kept is lost to kill
/// -9.
class KilledCommentsIT {
    @Test
    void everyCommentIsThereOnceAfterTwoKills() throws Exception {
        LabOptions options =
                new LabOptions(List.of("--comments", "240", "--readers", "10", "--kills", "2"));

        assertThat(new KilledComments().run(options)).isTrue();
    }
}
