package io.horarium.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who acts. */
class ActorTest {

    @Test
    void aUserIsKnownByIdAndName() {
        UserId id = new UserId(UUID.randomUUID());

        assertThat(Actor.user(id, "Noor")).isEqualTo(new Actor(Actor.Kind.USER, id.value(), "Noor"));
    }

    @Test
    void nobodyActsWithoutAName() {
        assertThatThrownBy(() -> new Actor(Actor.Kind.CUSTOMER, null, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank");
    }

    @Test
    void aUserHasAnId() {
        assertThatThrownBy(() -> new Actor(Actor.Kind.USER, null, "Noor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id is needed for a user");
    }
}
