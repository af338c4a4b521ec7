package io.horarium.engine.recurrence;

/** Single dates: FREQ=DAILY. */
record DayPeriods(long firstDay, long interval, DayFilter filter) implements Periods {

    @Override
    public boolean fill(long index, DayBuffer days) {
        days.clear();
        var day = firstDay + index * interval;
        if (day > LAST_DAY) {
            return false;
        }
        if (filter.matches(day)) {
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
