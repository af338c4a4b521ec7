package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.OtherEngine.has;
import static io.horarium.engine.recurrence.OtherEngine.isLimited;
import static io.horarium.engine.recurrence.OtherEngine.isMonthDayOfAnyMonth;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/** lib-recur by dmfs. */
final class LibRecur implements OtherEngine {

    @Override
    public boolean speaksFor(RecurrenceRule rule) {
        // gives up after a thousand empty periods in a row
        var givesUp = rule.frequency().isWithinDay() && isLimited(rule);
        // chooses positions of the first year only among what follows the start
        var cutsFirstYear = rule.frequency() == Frequency.YEARLY && has(rule, ByPart.SET_POSITION);
        // lets week 53 run into the next year where there are only 52, and cuts weeks where a month ends
        var weeks = rule.numbers(ByPart.WEEK_NUMBER);
        var confusesWeeks = !weeks.isEmpty() && (has(rule, ByPart.MONTH) || weeks.contains(53) || weeks.contains(-53));
        return !givesUp && !cutsFirstYear && !confusesWeeks && !isMonthDayOfAnyMonth(rule);
    }

    @Override
    public List<LocalDateTime> first(String rule, ZonedDateTime start, int limit) {
        var zone = start.getZone().equals(ZoneOffset.UTC) ? DateTime.UTC : TimeZone.getTimeZone(start.getZone());
        var occurrences =
                parse(rule).iterator(new DateTime(zone, start.toInstant().toEpochMilli()));
        var found = new ArrayList<LocalDateTime>();
        while (found.size() < limit && occurrences.hasNext()) {
            found.add(LocalDateTime.ofInstant(Instant.ofEpochMilli(occurrences.nextMillis()), start.getZone()));
        }
        return found;
    }

    private static org.dmfs.rfc5545.recur.RecurrenceRule parse(String rule) {
        try {
            return new org.dmfs.rfc5545.recur.RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException refused) {
            throw new IllegalArgumentException(rule, refused);
        }
    }
}
