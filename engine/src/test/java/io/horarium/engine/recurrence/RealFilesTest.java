package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter H: what real calendars contain, good and bad, from the suites of four other projects. */
class RealFilesTest {

    private static final int MOST = 1_000;

    static Stream<RealFile.Line> lines() {
        return RealFile.all().stream().flatMap(path -> RealFile.lines(path).stream());
    }

    /** H01: there is something to read. */
    @Test
    void noFileIsLost() {
        assertThat(RealFile.all()).hasSize(58);
        assertThat(lines().map(RealFile.Line::name).distinct()).containsExactlyInAnyOrder("RRULE", "RDATE", "EXDATE");
    }

    /** H02: each line is expanded in order, or refused in words. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isExpandedOrRefused(RealFile.Line line) {
        try {
            assertThat(occurrences(line)).isNotEmpty().isSorted().doesNotHaveDuplicates();
        } catch (InvalidRecurrenceException refused) {
            assertThat(refused.part()).isNotBlank();
            assertThat(refused.reason()).isNotBlank();
            assertThat(refused.position()).isBetween(0, line.value().length());
        }
    }

    /** H03: what is refused is what is broken, and nothing else. */
    @Test
    void refusesOnlyWhatIsBroken() {
        var refusals = new TreeSet<String>();
        lines().forEach(line -> {
            try {
                occurrences(line);
            } catch (InvalidRecurrenceException refused) {
                refusals.add(line.file() + " " + refused.getMessage());
            }
        });
        assertThat(refusals)
                .containsExactly(
                        "icalendar__calendars_empty_RDATE.ics RDATE at 0: '' is not a date or date-time",
                        "icalendar__calendars_issue_1081_invalid_rrule_freq.ics FREQ at 5: 'INVALID_TYPE_CAUSES_ERROR' is not"
                                + " a frequency",
                        "icalendar__calendars_multiple_timezones.ics RDATE at 0: '083000' is not a date or date-time",
                        "icalendar__calendars_multiple_timezones.ics RDATE at 0: '133000Z' is not a date or date-time",
                        "icalendar__events_issue_464_invalid_rdate.ics RDATE at 34: '199709T180000Z' is not a date or date-time",
                        "node-ical__badRRULE.ics RRULE at 0: 'RRULE:AnythingRandom' is not a part like NAME=VALUE");
    }

    private static List<Instant> occurrences(RealFile.Line line) {
        var start = SeriesStart.parse(line.start(), line.startZone());
        return switch (line.name()) {
            case "RRULE" -> new RecurrenceSet.OfRule(RecurrenceRule.parse(line.value()), start).first(MOST);
            case "RDATE", "EXDATE" ->
                new RecurrenceSet.OfDates(DateList.parse(line.name(), line.value(), line.zone(), start)).first(MOST);
            default -> throw new IllegalArgumentException(line.name());
        };
    }
}
