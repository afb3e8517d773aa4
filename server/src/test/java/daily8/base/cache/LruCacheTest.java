package daily8.base.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LruCacheTest {
    private final LruCache<String, Integer> cache = new LruCache<>(2);

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        cache.put("a", 1);
        cache.put("b", 2);
        cache.get("a");
        cache.put("c", 3);

        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).contains(1);
        assertThat(cache.get("c")).contains(3);
    }

    @Test
    void aValueIsMadeOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(
                            cache.get(
                                    "abc",
                                    key -> {
                                        made.add(key);
                                        return key.length();
                                    }))
                    .isEqualTo(3);
        }
        assertThat(made).containsExactly("abc");
    }

    @Test
    void clearedItHoldsNothing() {
        cache.put("a", 1);
        cache.clear();
        assertThat(cache.get("a")).isEmpty();
    }
}
