package io.horarium.platform;

import io.horarium.kernel.Rejection;
import java.util.Map;

/**
 * There are as many of a kind as there may be.
 *
 * @param kind in the plural
 */
record LimitReached(String kind, int most) implements Rejection {

    @Override
    public String slug() {
        return "limit-reached";
    }

    @Override
    public Category category() {
        return Category.CONFLICT;
    }

    @Override
    public String title() {
        return "There are as many as there may be";
    }

    @Override
    public String detail() {
        return "There may be at most " + most + " " + kind + "; take one away first.";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("most", most);
    }
}
