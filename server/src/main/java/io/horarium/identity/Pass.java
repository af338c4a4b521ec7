package io.horarium.identity;

import java.util.Set;
import java.util.function.BooleanSupplier;

/** What somebody showed at the door who stays for a while: a session or an API key. It ends before they leave when either ends. */
public final class Pass {

    private final Set<String> marks;
    private final BooleanSupplier test;

    Pass(Set<String> marks, BooleanSupplier test) {
        this.marks = Set.copyOf(marks);
        this.test = test;
    }

    /** The words under which {@link Passes#whenEnded} speaks of this pass. */
    public Set<String> marks() {
        return marks;
    }

    /** Asks the database whether it still lets the same person in with the same role. */
    public boolean isValid() {
        return test.getAsBoolean();
    }
}
