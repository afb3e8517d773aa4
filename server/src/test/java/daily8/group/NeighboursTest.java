package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private final Neighbours neighbours = new Neighbours();

    @Test
    void theClosestComeFirst() {
        add(1, -1);
        add(2, 3);
        add(3, 0.5);

        assertThat(arrived()).containsExactly(2L, 3L, 1L);
        assertThat(neighbours.evidence(1)).isEqualTo(0.5);
    }

    @Test
    void theLaterWordOnAnArticleCounts() {
        add(1, 2);
        add(2, 1);
        add(1, 0);

        assertThat(arrived()).containsExactly(2L, 1L);
    }

    @Test
    void theClosestOfAStoryStandsForIt() {
        neighbours.add(1, 2, other -> false);
        neighbours.add(2, 3, other -> other == 1);
        neighbours.add(3, 1, other -> other == 2);

        assertThat(arrived()).containsExactly(2L);
    }

    @Test
    void onlyTheClosestAreKept() {
        for (int i = 0; i < 3 * GroupSettings.NEIGHBOURS; i++) {
            add(i, i);
        }

        assertThat(arrived())
                .hasSize(GroupSettings.NEIGHBOURS)
                .startsWith(3L * GroupSettings.NEIGHBOURS - 1)
                .endsWith(2L * GroupSettings.NEIGHBOURS);
    }

    /// Each of a story of its own.
    private void add(long article, double evidence) {
        neighbours.add(article, evidence, other -> false);
    }

    private List<Long> arrived() {
        List<Long> arrived = new ArrayList<>();
        for (int i = 0; i < neighbours.size(); i++) {
            arrived.add(neighbours.arrived(i));
        }
        return arrived;
    }
}
