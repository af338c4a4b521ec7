package io.horarium.kernel;

import java.util.Map;

/**
 * A business refusal, as data. Each module has one sealed interface that extends this one and a record per refusal;
 * {@code docs/errors.md} lists them all. Bugs are plain exceptions and never a rejection.
 */
public interface Rejection {

    /** The stable name of this refusal, in kebab case, for example {@code slot-taken}; it becomes the problem type. */
    String slug();

    /** What sort of refusal it is. */
    Category category();

    /** One short sentence without particulars, the same for every occurrence. */
    String title();

    /** One sentence about this occurrence that may be shown to whoever asked. */
    String detail();

    /** Further members of the answer, for example {@code alternatives}; the values are written as JSON. */
    default Map<String, Object> members() {
        return Map.of();
    }

    /** The sorts of refusals. The edge turns each into a status of its protocol. */
    enum Category {
        /** The request contradicts itself or a rule that does not depend on anybody else. */
        INVALID,
        /** Nobody knows who asks. */
        UNAUTHENTICATED,
        /** Whoever asks may not do this. */
        FORBIDDEN,
        /** There is no such thing, or not for whoever asks. */
        NOT_FOUND,

        /** It was there and is kept no longer. */
        GONE,
        /** It contradicts what others did meanwhile. */
        CONFLICT,
        /** It is based on an older version of the thing. */
        STALE,
        /** Too much was asked in too short a time. */
        LIMITED
    }
}
