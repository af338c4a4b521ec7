package io.horarium.engine.slots;

import java.util.List;

/**
 * Limits, and the appointments that count against them. To be exact the appointments have to cover the whole periods
 * that the asked range touches, see {@link Reach#counted}.
 *
 * @param limits none means unlimited
 * @param counted appointments in any order
 */
public record Quota(List<Limit> limits, List<Counted> counted) {

    /** No limit and nothing counted. */
    public static final Quota UNLIMITED = new Quota(List.of(), List.of());

    public Quota {
        limits = List.copyOf(limits);
        counted = List.copyOf(counted);
    }
}
