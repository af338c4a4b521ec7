package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.OtherEngine.has;
import static io.horarium.engine.recurrence.OtherEngine.isLimited;
import static io.horarium.engine.recurrence.OtherEngine.isMonthDayOfAnyMonth;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Recur;

/** ical4j by Ben Fortuna. */
final class Ical4j implements OtherEngine {

    private static final int YEARS_LOOKED_AT = 60;

    @Override
    public boolean speaksFor(RecurrenceRule rule) {
        // gives up after a thousand empty periods, a few years of days
        var givesUp = rule.frequency().compareTo(Frequency.DAILY) <= 0 && isLimited(rule);
        // limits the beginnings of weeks by month, not their days
        var cutsWeeks = rule.frequency() == Frequency.WEEKLY && has(rule, ByPart.MONTH);
        // expands by year day after it has limited by month
        var mixesYearDays = has(rule, ByPart.YEAR_DAY) && has(rule, ByPart.MONTH);
        // counts a date named twice, such as by 31 and -1, as two positions
        var countsTwice = has(rule, ByPart.SET_POSITION);
        return !givesUp
                && !cutsWeeks
                && !mixesYearDays
                && !countsTwice
                && !has(rule, ByPart.WEEK_NUMBER)
                && !isMonthDayOfAnyMonth(rule);
    }

    @Override
    public List<LocalDateTime> first(String rule, ZonedDateTime start, int limit) {
        // its weeks begin on Sunday unless told, those of RFC 5545 on Monday
        var text = rule.contains("WKST") ? rule : rule + ";WKST=MO";
        var end = start.plusYears(YEARS_LOOKED_AT);
        return new Recur<ZonedDateTime>(text)
                .getDates(start, start, end, limit).stream()
                        .limit(limit)
                        .map(ZonedDateTime::toLocalDateTime)
                        .toList();
    }
}
