package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private final Neighbours neighbours = new Neighbours();

    @Test
    void theClosestComeFirst() {
        neighbours.add(1, -1);
        neighbours.add(2, 3);
        neighbours.add(3, 0.5);

        assertThat(arrived()).containsExactly(2L, 3L, 1L);
        assertThat(neighbours.evidence(1)).isEqualTo(0.5);
    }

    @Test
    void theLaterWordOnAnArticleCounts() {
        neighbours.add(1, 2);
        neighbours.add(2, 1);
        neighbours.add(1, 0);

        assertThat(arrived()).containsExactly(2L, 1L);
    }

    @Test
    void onlyTheClosestAreKept() {
        for (int i = 0; i < 3 * GroupSettings.NEIGHBOURS; i++) {
            neighbours.add(i, i % 7);
        }

        assertThat(arrived()).hasSize(GroupSettings.NEIGHBOURS).doesNotContain(0L, 1L, 2L);
        assertThat(neighbours.evidence(GroupSettings.NEIGHBOURS - 1)).isEqualTo(4);
    }

    private List<Long> arrived() {
        List<Long> arrived = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            arrived.add(neighbours.arrived(i));
        }
        return arrived;
    }
}
