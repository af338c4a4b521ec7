package io.horarium.platform;

import io.horarium.kernel.Rejection;
import java.util.Map;

/**
 * It was changed since it was read.
 *
 * @param what the kind of thing, for example {@code service}
 * @param version what it is now
 */
public record Stale(String what, long version) implements Rejection {

    @Override
    public String slug() {
        return "stale-version";
    }

    @Override
    public Category category() {
        return Category.STALE;
    }

    @Override
    public String title() {
        return "It was changed meanwhile";
    }

    @Override
    public String detail() {
        return "Somebody changed this " + what + " since it was read; read it again.";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("version", version);
    }
}
