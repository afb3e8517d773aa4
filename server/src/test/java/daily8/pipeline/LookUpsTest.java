package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookUpsTest {
    private final LookUps lookUps = new LookUps();

    @Test
    void onlyTheFirstNameThatCannotBeLookedUpIsTold() {
        assertThat(lookUps.isFirstFailure()).isTrue();
        assertThat(lookUps.isFirstFailure()).isFalse();
        assertThat(lookUps.isFirstFailure()).isFalse();
    }

    @Test
    void afterAPublisherWasFoundTheNextOneIsToldAgain() {
        lookUps.isFirstFailure();
        lookUps.isFirstFailure();
        lookUps.worked();
        assertThat(lookUps.isFirstFailure()).isTrue();
    }
}
