package io.horarium.schedule;

import java.util.Optional;

/** Which recurrence rules time blocks know. */
public final class BlockRules {

    private BlockRules() {}

    /** What is wrong with a rule, in words that follow the name of the field; empty when a block can return by it. */
    public static Optional<String> fault(String rule) {
        return Repetition.fault(rule);
    }
}
