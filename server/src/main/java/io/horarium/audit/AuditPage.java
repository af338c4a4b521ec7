package io.horarium.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, newest first.
 *
 * @param nextCursor where the next ones begin; absent when these are the last
 */
public record AuditPage(List<AuditEntry> entries, @Nullable String nextCursor) {

    /** Keeps a copy. */
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
