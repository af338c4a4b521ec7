package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;

/** Implementations by other people, asked for the wall-clock times of a rule. */
enum OtherEngine {
    LIB_RECUR {
        @Override
        boolean speaksFor(RecurrenceRule rule) {
            // gives up after a thousand empty periods in a row
            var givesUp = rule.frequency().isWithinDay() && isLimited(rule);
            // chooses positions of the first year only among what follows the start
            var cutsFirstYear = rule.frequency() == Frequency.YEARLY && has(rule, ByPart.SET_POSITION);
            // lets week 53 run into the next year where there are only 52, and cuts weeks where a month ends
            var confusesWeeks = has(rule, ByPart.WEEK_NUMBER)
                    && (has(rule, ByPart.MONTH)
                            || rule.numbers(ByPart.WEEK_NUMBER).contains(53)
                            || rule.numbers(ByPart.WEEK_NUMBER).contains(-53));
            return !givesUp && !cutsFirstYear && !confusesWeeks && !isMonthDayOfAnyMonth(rule);
        }

        @Override
        List<LocalDateTime> first(RecurrenceRule rule, LocalDateTime start, int limit) {
            var found = new ArrayList<LocalDateTime>();
            var first = new DateTime(
                    start.getYear(),
                    start.getMonthValue() - 1,
                    start.getDayOfMonth(),
                    start.getHour(),
                    start.getMinute(),
                    start.getSecond());
            var occurrences = parse(rule).iterator(first);
            while (found.size() < limit && occurrences.hasNext()) {
                var next = occurrences.nextDateTime();
                found.add(LocalDateTime.of(
                        next.getYear(),
                        next.getMonth() + 1,
                        next.getDayOfMonth(),
                        next.getHours(),
                        next.getMinutes(),
                        next.getSeconds()));
            }
            return found;
        }

        private static org.dmfs.rfc5545.recur.RecurrenceRule parse(RecurrenceRule rule) {
            try {
                return new org.dmfs.rfc5545.recur.RecurrenceRule(
                        rule.toString(), org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode.RFC5545_STRICT);
            } catch (InvalidRecurrenceRuleException refused) {
                throw new IllegalArgumentException(rule.toString(), refused);
            }
        }
    },

    ICAL4J {
        @Override
        boolean speaksFor(RecurrenceRule rule) {
            // gives up after a thousand empty periods, a few years of days
            var givesUp = rule.frequency().compareTo(Frequency.DAILY) <= 0 && isLimited(rule);
            // limits the Mondays of weeks by month, not their days
            var cutsWeeks = rule.frequency() == Frequency.WEEKLY && has(rule, ByPart.MONTH);
            // expands by year day after it has limited by month
            var mixesYearDays = has(rule, ByPart.YEAR_DAY) && has(rule, ByPart.MONTH);
            // counts a date named twice, such as by 31 and -1, as two positions
            return !givesUp
                    && !cutsWeeks
                    && !mixesYearDays
                    && !has(rule, ByPart.SET_POSITION)
                    && !has(rule, ByPart.WEEK_NUMBER)
                    && !isMonthDayOfAnyMonth(rule);
        }

        @Override
        List<LocalDateTime> first(RecurrenceRule rule, LocalDateTime start, int limit) {
            // its weeks begin on Sunday unless told, those of RFC 5545 on Monday
            var text = rule.weekStart() == DayOfWeek.MONDAY ? rule + ";WKST=MO" : rule.toString();
            var recur = new Recur<LocalDateTime>(text);
            return recur.getDates(start, start, start.plusYears(60), 4 * limit).stream()
                    .distinct()
                    .limit(limit)
                    .toList();
        }
    };

    /** Whether this implementation reads such rules at all, and as RFC 5545 does; where not, the reason is beside it. */
    abstract boolean speaksFor(RecurrenceRule rule);

    /** The first occurrences on the wall clock, at most so many. */
    abstract List<LocalDateTime> first(RecurrenceRule rule, LocalDateTime start, int limit);

    private static boolean has(RecurrenceRule rule, ByPart part) {
        return !rule.numbers(part).isEmpty();
    }

    private static boolean isLimited(RecurrenceRule rule) {
        return !rule.numbers().isEmpty() || !rule.weekdays().isEmpty();
    }

    /** FREQ=YEARLY;BYMONTHDAY=5 is the fifth of every month for RFC 5545, of the start's month for both of them. */
    private static boolean isMonthDayOfAnyMonth(RecurrenceRule rule) {
        return rule.frequency() == Frequency.YEARLY && has(rule, ByPart.MONTH_DAY) && !has(rule, ByPart.MONTH);
    }
}
