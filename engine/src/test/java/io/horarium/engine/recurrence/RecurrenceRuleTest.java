package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Chapter B: a rule as a value. */
class RecurrenceRuleTest {

    /** B01: built by hand and read from text is the same rule. */
    @Test
    void isBuiltInSteps() {
        var built = RecurrenceRule.every(Frequency.MONTHLY)
                .withInterval(3)
                .withEnd(new RuleEnd.UntilDate(LocalDate.of(2026, 12, 31)))
                .withWeekdays(RuleWeekday.nth(-1, DayOfWeek.FRIDAY))
                .with(ByPart.HOUR, 17, 9, 17)
                .withWeekStart(DayOfWeek.SUNDAY);
        assertThat(built)
                .isEqualTo(
                        RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231;BYDAY=-1FR;BYHOUR=9,17;WKST=SU"));
    }

    /** B02: setting a part to nothing takes it away. */
    @Test
    void losesAPartThatIsSetToNothing() {
        var daily = RecurrenceRule.every(Frequency.DAILY);
        assertThat(daily.with(ByPart.HOUR, 9).with(ByPart.HOUR)).isEqualTo(daily);
        assertThat(daily.withWeekdays(RuleWeekday.every(DayOfWeek.MONDAY)).withWeekdays())
                .isEqualTo(daily);
    }

    /** B03: the value cannot be changed from outside. */
    @Test
    void cannotBeChanged() {
        var rule = RecurrenceRule.parse("FREQ=DAILY;BYHOUR=9;BYDAY=MO");
        assertThatThrownBy(() -> rule.numbers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rule.numbers(ByPart.HOUR).add(3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rule.weekdays().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** B04: what RFC 5545, 3.3.10 says MUST NOT stand together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYWEEKNO=20|BYWEEKNO at 13: week numbers only go with FREQ=YEARLY",
                "FREQ=DAILY;BYWEEKNO=20|BYWEEKNO at 11: week numbers only go with FREQ=YEARLY",
                "FREQ=DAILY;BYYEARDAY=1|BYYEARDAY at 11: days of the year do not go with FREQ=DAILY",
                "FREQ=WEEKLY;BYYEARDAY=1|BYYEARDAY at 12: days of the year do not go with FREQ=WEEKLY",
                "FREQ=MONTHLY;BYYEARDAY=1|BYYEARDAY at 13: days of the year do not go with FREQ=MONTHLY",
                "FREQ=WEEKLY;BYMONTHDAY=1|BYMONTHDAY at 12: days of the month do not go with FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=1MO|BYDAY at 12: numbered weekdays only go with FREQ=MONTHLY or FREQ=YEARLY",
                "FREQ=DAILY;BYDAY=-1MO|BYDAY at 11: numbered weekdays only go with FREQ=MONTHLY or FREQ=YEARLY",
                "FREQ=YEARLY;BYWEEKNO=3;BYDAY=1MO|BYDAY at 23: numbered weekdays do not go with BYWEEKNO",
                "FREQ=DAILY;BYSETPOS=1|BYSETPOS at 11: positions need another BY part to choose from",
            })
    void refusesWhatMustNotStandTogether(String text, String message) {
        assertThatThrownBy(() -> RecurrenceRule.parse(text))
                .isInstanceOf(InvalidRecurrenceException.class)
                .hasMessage(message);
    }

    /** B05: days of the year go with the short frequencies, odd as it is. */
    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"SECONDLY", "MINUTELY", "HOURLY", "YEARLY"})
    void allowsDaysOfTheYear(Frequency frequency) {
        assertThat(RecurrenceRule.every(frequency).with(ByPart.YEAR_DAY, 100).numbers(ByPart.YEAR_DAY))
                .isEqualTo(List.of(100));
    }

    /** B06: a value that was not read from a text is refused without a place. */
    @Test
    void refusesNonsenseNamingThePart() {
        var daily = RecurrenceRule.every(Frequency.DAILY);
        assertThatThrownBy(() -> daily.withInterval(0)).hasMessage("INTERVAL: 0 is less than 1");
        assertThatThrownBy(() -> daily.with(ByPart.MONTH, 13)).hasMessage("BYMONTH: 13 is not 1 to 12");
        assertThatThrownBy(() -> daily.with(ByPart.MONTH_DAY, -32))
                .hasMessage("BYMONTHDAY: -32 is not 1 to 31 or -31 to -1");
        assertThatThrownBy(() -> new RuleEnd.Count(0)).hasMessage("COUNT: 0 is less than 1");
        assertThatThrownBy(() -> RuleWeekday.nth(54, DayOfWeek.MONDAY))
                .hasMessage("BYDAY: 54 is not an ordinal from -53 to 53");
        assertThatThrownBy(() -> daily.withInterval(-1))
                .isInstanceOfSatisfying(
                        InvalidRecurrenceException.class,
                        refused -> assertThat(refused.position()).isEqualTo(InvalidRecurrenceException.NOWHERE));
    }
}
