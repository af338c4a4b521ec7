package io.horarium.schedule;

import java.util.Objects;
import java.util.UUID;

/** Which template of weekly hours. */
public record TemplateId(UUID value) {

    /** Refuses an absent value. */
    public TemplateId {
        Objects.requireNonNull(value, "template id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
