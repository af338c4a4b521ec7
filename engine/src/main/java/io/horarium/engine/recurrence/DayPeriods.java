package io.horarium.engine.recurrence;

import java.time.LocalDate;

/** Single dates: FREQ=DAILY. */
record DayPeriods(long firstDay, long interval, DayParts parts) implements Periods {

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var day = firstDay + index * interval;
        if (day > LAST_DAY) {
            return false;
        }
        if (parts.matches(LocalDate.ofEpochDay(day))) {
            days.add(day);
        }
        return true;
    }

    @Override
    public long indexNotAfter(long epochDay) {
        return Math.max(0, Math.floorDiv(epochDay - firstDay, interval));
    }

    @Override
    public int orbit() {
        return CYCLE_DAYS;
    }
}
