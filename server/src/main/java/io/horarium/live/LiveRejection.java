package io.horarium.live;

import io.horarium.kernel.Rejection;

/** Why this module refuses. */
sealed interface LiveRejection extends Rejection {

    /** A page of somebody else asks, with the cookie of ours. */
    record ForeignOrigin() implements LiveRejection {

        @Override
        public String slug() {
            return "foreign-origin";
        }

        @Override
        public Category category() {
            return Category.FORBIDDEN;
        }

        @Override
        public String title() {
            return "Not from this page";
        }

        @Override
        public String detail() {
            return "The channel is open to pages of this address only.";
        }
    }

    /** The log does not reach back so far, or the place is one of another database. */
    record CursorTooOld() implements LiveRejection {

        @Override
        public String slug() {
            return "cursor-too-old";
        }

        @Override
        public Category category() {
            return Category.GONE;
        }

        @Override
        public String title() {
            return "The log does not reach back so far";
        }

        @Override
        public String detail() {
            return "Changes are kept for seven days: ask for a new cursor, then read everything afresh.";
        }
    }
}
