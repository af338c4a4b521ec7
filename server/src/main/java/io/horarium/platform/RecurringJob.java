package io.horarium.platform;

import java.time.Duration;

/** Work that some node does again and again, one node at a time. A bean of this type is found and scheduled. */
public interface RecurringJob {

    /** Stable, in kebab case: it is stored with the next due time. */
    String name();

    /** The pause between the end of one run and the start of the next. */
    Duration pause();

    /** Does the work, outside of any transaction. */
    void run();
}
