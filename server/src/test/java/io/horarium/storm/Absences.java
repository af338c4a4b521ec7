package io.horarium.storm;

import io.horarium.storm.Rows.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** When somebody is away or keeps time free; rules of blocks that return are read by a library that the application does not have. */
final class Absences {

    private static final int MILLIS_PER_MINUTE = 60_000;

    private final Rows rows;
    private final Line time;

    Absences(Rows rows, Line time) {
        this.rows = rows;
        this.time = time;
    }

    Line of(String staff, ZoneId zone) {
        Line away = time.like();
        for (Row each : rows.of("""
                select staff_id, first_date::text, last_date::text,
                  extract(epoch from starts_at)::bigint / 60 as from_minute, extract(epoch from ends_at)::bigint / 60 as to_minute
                from time_off
                where business_id = :business
                """)) {
            if (each.text("staff_id").equals(staff)) {
                if (each.maybe("from_minute").isPresent()) {
                    away.add(each.number("from_minute"), each.number("to_minute"));
                } else {
                    away.add(
                            midnight(LocalDate.parse(each.text("first_date")), zone),
                            midnight(LocalDate.parse(each.text("last_date")).plusDays(1), zone));
                }
            }
        }
        for (Row each : rows.of("""
                select staff_id, rule, local_start::text, array_to_string(excluded, ' ') as excluded,
                  extract(epoch from starts_at)::bigint / 60 as from_minute, extract(epoch from ends_at)::bigint / 60 as to_minute
                from time_blocks
                where business_id = :business
                """)) {
            if (each.text("staff_id").equals(staff)) {
                if (each.text("rule").equals("null")) {
                    away.add(each.number("from_minute"), each.number("to_minute"));
                } else {
                    addOccurrences(away, each, zone);
                }
            }
        }
        return away;
    }

    private void addOccurrences(Line away, Row block, ZoneId zone) {
        LocalDateTime local = LocalDateTime.parse(block.text("local_start").replace(' ', 'T'));
        List<String> excluded = Arrays.asList(block.text("excluded").split(" "));
        int length = block.number("to_minute") - block.number("from_minute");
        DateTime start = new DateTime(
                TimeZone.getTimeZone(zone),
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                0);
        RecurrenceRuleIterator occurrences = rule(block.text("rule")).iterator(start);
        long end = time.at(time.length()).getEpochSecond() / 60;
        while (occurrences.hasNext()) {
            DateTime next = occurrences.nextDateTime();
            long minute = next.getTimestamp() / MILLIS_PER_MINUTE;
            if (minute >= end) {
                return;
            }
            String date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth())
                    .toString();
            if (!excluded.contains(date)) {
                away.add(minute, minute + length);
            }
        }
    }

    private static RecurrenceRule rule(String text) {
        try {
            return new RecurrenceRule(text);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static long midnight(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toEpochSecond() / 60;
    }
}
