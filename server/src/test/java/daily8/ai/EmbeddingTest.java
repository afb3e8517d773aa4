package daily8.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void theCosineIsThatOfTheDirections() {
        Embedding a = Embedding.of(new float[] {3, 4});
        assertThat(a.cosine(Embedding.of(new float[] {6, 8}))).isCloseTo(1, within(0.01));
        assertThat(a.cosine(Embedding.of(new float[] {-4, 3}))).isCloseTo(0, within(0.01));
        assertThat(a.cosine(Embedding.of(new float[] {-3, -4}))).isCloseTo(-1, within(0.01));
    }

    @Test
    void nothingIsNearToNothing() {
        assertThat(Embedding.of(new float[2]).cosine(Embedding.of(new float[] {1, 0}))).isZero();
    }
}
