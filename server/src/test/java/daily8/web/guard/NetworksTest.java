package daily8.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworksTest {
    @Test
    void networksAreToldApartByHomes() {
        assertThat(Networks.of("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(Networks.of("2001:db8:1:2:3:4:5:6")).isEqualTo("20:01:0d:b8:00:01:00:02/64");
        assertThat(Networks.of("what?")).isEqualTo("what?");
    }
}
