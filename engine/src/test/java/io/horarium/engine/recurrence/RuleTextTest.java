package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter A: a rule as text. */
class RuleTextTest {

    /** A01: every part has its place in the value. */
    @Test
    void readsEveryPart() {
        var rule = RecurrenceRule.parse("FREQ=YEARLY;INTERVAL=2;COUNT=9;BYMONTH=3,1;BYYEARDAY=-1,100;BYMONTHDAY=31,-31;"
                + "BYHOUR=23,0;BYMINUTE=59;BYSECOND=60;BYDAY=TU;BYSETPOS=-1;WKST=SU");
        assertThat(rule.frequency()).isEqualTo(Frequency.YEARLY);
        assertThat(rule.interval()).isEqualTo(2);
        assertThat(rule.end()).isEqualTo(new RuleEnd.Count(9));
        assertThat(rule.numbers(ByPart.MONTH)).containsExactly(1, 3);
        assertThat(rule.numbers(ByPart.YEAR_DAY)).containsExactly(-1, 100);
        assertThat(rule.numbers(ByPart.MONTH_DAY)).containsExactly(-31, 31);
        assertThat(rule.numbers(ByPart.HOUR)).containsExactly(0, 23);
        assertThat(rule.numbers(ByPart.MINUTE)).containsExactly(59);
        assertThat(rule.numbers(ByPart.SECOND)).containsExactly(60);
        assertThat(rule.numbers(ByPart.WEEK_NUMBER)).isEmpty();
        assertThat(rule.weekdays()).containsExactly(RuleWeekday.every(DayOfWeek.TUESDAY));
        assertThat(rule.numbers(ByPart.SET_POSITION)).containsExactly(-1);
        assertThat(rule.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
    }

    /** A02: what is left out has the defaults of RFC 5545. */
    @Test
    void readsTheShortestRule() {
        assertThat(RecurrenceRule.parse("FREQ=DAILY")).isEqualTo(RecurrenceRule.every(Frequency.DAILY));
        assertThat(RecurrenceRule.every(Frequency.DAILY).interval()).isOne();
        assertThat(RecurrenceRule.every(Frequency.DAILY).weekStart()).isEqualTo(DayOfWeek.MONDAY);
    }

    /** A03: UNTIL comes in three forms, and each keeps its meaning. */
    @Test
    void readsTheThreeFormsOfUntil() {
        assertThat(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20261120").end())
                .isEqualTo(new RuleEnd.UntilDate(LocalDate.of(2026, 11, 20)));
        assertThat(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20261120T090000").end())
                .isEqualTo(new RuleEnd.UntilLocal(LocalDateTime.of(2026, 11, 20, 9, 0)));
        assertThat(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20261120T050000Z").end())
                .isEqualTo(new RuleEnd.UntilInstant(Instant.parse("2026-11-20T05:00:00Z")));
    }

    /** A04: weekdays with and without a number, with a plus as some calendars write it. */
    @Test
    void readsNumberedWeekdays() {
        assertThat(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=+3WE,-1FR,MO").weekdays())
                .containsExactly(
                        RuleWeekday.nth(-1, DayOfWeek.FRIDAY),
                        RuleWeekday.every(DayOfWeek.MONDAY),
                        RuleWeekday.nth(3, DayOfWeek.WEDNESDAY));
    }

    /** A05: a leap second is read, since a clock without them can still show the minute. */
    @Test
    void readsALeapSecondAsTheLastSecond() {
        assertThat(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20161231T235960Z").end())
                .isEqualTo(new RuleEnd.UntilInstant(Instant.parse("2016-12-31T23:59:59Z")));
    }

    /** A06: letters of either case, parts in any order. */
    @ParameterizedTest
    @ValueSource(strings = {"freq=weekly;byday=mo,we", "BYDAY=WE,MO;FREQ=WEEKLY", "Freq=Weekly;ByDay=We,Mo,Mo"})
    void readsOneRuleHoweverItIsWritten(String text) {
        assertThat(RecurrenceRule.parse(text)).isEqualTo(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=MO,WE"));
    }

    /** A07: printing leaves out defaults and sorts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "freq=daily;interval=1;wkst=mo|FREQ=DAILY",
                "FREQ=WEEKLY;BYDAY=WE,MO;WKST=SU;INTERVAL=2|FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=4|FREQ=MONTHLY;COUNT=4;BYDAY=-1FR",
                "FREQ=YEARLY;UNTIL=20261120T050000Z;BYMONTH=12,1|FREQ=YEARLY;UNTIL=20261120T050000Z;BYMONTH=1,12",
                "FREQ=YEARLY;UNTIL=20261120|FREQ=YEARLY;UNTIL=20261120",
                "FREQ=YEARLY;UNTIL=20261120T050000|FREQ=YEARLY;UNTIL=20261120T050000",
            })
    void printsTheShortestText(String text, String printed) {
        assertThat(RecurrenceRule.parse(text)).hasToString(printed);
    }

    /** A08: a refusal names the part, the place and the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|RRULE|0|'' is not a part like NAME=VALUE",
                "FREQ|RRULE|0|'FREQ' is not a part like NAME=VALUE",
                "=DAILY|RRULE|0|'=DAILY' is not a part like NAME=VALUE",
                "FREQ=DAILY;|RRULE|11|'' is not a part like NAME=VALUE",
                "RRULE:FREQ=DAILY|RRULE:FREQ|0|the part is not known",
                "BYDAY=MO|RRULE|8|FREQ is missing",
                "FREQ=FORTNIGHTLY|FREQ|5|'FORTNIGHTLY' is not a frequency",
                "FREQ=DAILY;FREQ=DAILY|FREQ|11|the part stands twice",
                "FREQ=DAILY;INTERVAL=0|INTERVAL|11|0 is less than 1",
                "FREQ=DAILY;INTERVAL=x|INTERVAL|20|'x' is not a whole number",
                "FREQ=DAILY;INTERVAL=99999999999|INTERVAL|20|'99999999999' is not a whole number",
                "FREQ=DAILY;COUNT=0|COUNT|11|0 is less than 1",
                "FREQ=DAILY;COUNT=-3|COUNT|11|-3 is less than 1",
                "FREQ=DAILY;COUNT=1;UNTIL=20260101|UNTIL|19|COUNT and UNTIL exclude each other",
                "FREQ=DAILY;UNTIL=20260101;COUNT=1|COUNT|26|COUNT and UNTIL exclude each other",
                "FREQ=DAILY;UNTIL=2026|UNTIL|17|'2026' is not a date or date-time",
                "FREQ=DAILY;UNTIL=20260230|UNTIL|17|'20260230' does not exist in the calendar",
                "FREQ=DAILY;UNTIL=20260101T250000Z|UNTIL|17|'20260101T250000Z' does not exist in the calendar",
                "FREQ=DAILY;UNTIL=20260101T235961Z|UNTIL|17|'20260101T235961Z' does not exist in the calendar",
                "FREQ=WEEKLY;BYDAY=MO,XX|BYDAY|21|'XX' is not a weekday",
                "FREQ=WEEKLY;BYDAY=|BYDAY|18|'' is not a weekday",
                "FREQ=WEEKLY;BYDAY=M|BYDAY|18|'M' is not a weekday",
                "FREQ=MONTHLY;BYDAY=54MO|BYDAY|19|54 is not 1 to 53 or -53 to -1",
                "FREQ=MONTHLY;BYDAY=0MO|BYDAY|19|0 is not 1 to 53 or -53 to -1",
                "FREQ=MONTHLY;BYDAY=xMO|BYDAY|19|'x' is not a whole number",
                "FREQ=WEEKLY;WKST=2MO|WKST|17|'2MO' is not a weekday",
                "FREQ=DAILY;BYMONTH=1,13|BYMONTH|21|13 is not 1 to 12",
                "FREQ=DAILY;BYMONTH=-1|BYMONTH|19|-1 is not 1 to 12",
                "FREQ=MONTHLY;BYMONTHDAY=0|BYMONTHDAY|24|0 is not 1 to 31 or -31 to -1",
                "FREQ=DAILY;BYHOUR=24|BYHOUR|18|24 is not 0 to 23",
                "FREQ=DAILY;BYMINUTE=60|BYMINUTE|20|60 is not 0 to 59",
                "FREQ=DAILY;BYSECOND=61|BYSECOND|20|61 is not 0 to 60",
                "FREQ=DAILY;BYHOUR=9,,10|BYHOUR|20|'' is not a whole number",
                "FREQ=DAILY;RSCALE=HEBREW|RSCALE|11|the part is not known",
                "FREQ=DAILY;X-NAME=1|X-NAME|11|the part is not known",
            })
    void refusesWithPartPlaceAndReason(String text, String part, int position, String reason) {
        assertThatThrownBy(() -> RecurrenceRule.parse(text))
                .asInstanceOf(type(InvalidRecurrenceException.class))
                .satisfies(refused -> {
                    assertThat(refused.part()).isEqualTo(part);
                    assertThat(refused.position()).isEqualTo(position);
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused).hasMessage(part + " at " + position + ": " + reason);
                });
    }

    /** A09: whatever is thrown at it, the answer is a rule or a typed refusal. */
    @Test
    void neverFailsInAnotherWay() {
        var whole = "FREQ=MONTHLY;INTERVAL=2;UNTIL=20261120T090000Z;BYDAY=-1FR,2MO;BYHOUR=9,10;BYSETPOS=1;WKST=SU";
        for (var from = 0; from <= whole.length(); from++) {
            for (var to = from; to <= whole.length(); to++) {
                for (var text :
                        new String[] {whole.substring(from, to), whole.substring(0, from) + whole.substring(to)}) {
                    assertThat(isReadOrRefused(text)).as(text).isTrue();
                }
            }
        }
    }

    private static boolean isReadOrRefused(String text) {
        try {
            return RecurrenceRule.parse(text).interval() > 0;
        } catch (InvalidRecurrenceException refused) {
            return refused.position() >= 0 && refused.position() <= text.length();
        }
    }
}
