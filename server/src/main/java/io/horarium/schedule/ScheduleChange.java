package io.horarium.schedule;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** One change, for one or several staff members. */
public sealed interface ScheduleChange {

    /**
     * Everything that is edited as one document. Exceptions and stays that were over more than a month ago remain.
     *
     * @param seen the version that was edited; empty: whatever it is now
     */
    record Everything(List<WeeklyWindow> weekly, List<DateException> exceptions, List<Travel> travel, OptionalLong seen)
            implements ScheduleChange {

        /** Keeps copies. */
        public Everything {
            weekly = List.copyOf(weekly);
            exceptions = List.copyOf(exceptions);
            travel = List.copyOf(travel);
        }
    }

    /** Other weekly hours and breaks in the place of those that were. */
    record Weekly(List<WeeklyWindow> windows) implements ScheduleChange {

        /** Keeps a copy. */
        public Weekly {
            windows = List.copyOf(windows);
        }
    }

    /** Other hours on one date, or none. */
    record OnDate(DateException exception) implements ScheduleChange {}

    /** Away. */
    sealed interface Away extends ScheduleChange {}

    /**
     * Away on whole local dates.
     *
     * @param last not before the first
     */
    record AwayOnDates(LocalDate first, LocalDate last, String reason) implements Away {
        /** Refuses an empty time, naming what is wrong. */
        public AwayOnDates {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last must not be before first");
            }
        }
    }

    /** Away for exact moments. */
    record AwayExactly(TimeInterval interval, String reason) implements Away {
        /** Refuses an empty time, naming what is wrong. */
        public AwayExactly {
            if (interval.isEmpty()) {
                throw new IllegalArgumentException("interval must have a length");
            }
        }
    }

    /** An absence that is there becomes another one. */
    record AwayInstead(ScheduleEntryId absence, Away away) implements ScheduleChange {}

    /** One more time block. */
    record Block(BlockPlan plan) implements ScheduleChange {}

    /** A time block that is there, or a part of it, becomes another one. */
    record Reblock(ScheduleEntryId block, BlockPart part, BlockPlan plan) implements ScheduleChange {}
}
