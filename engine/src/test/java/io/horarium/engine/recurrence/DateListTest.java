package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapter I: DTSTART, RDATE and EXDATE as text. */
class DateListTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final SeriesStart TIMED = new SeriesStart.Timed(LocalDateTime.of(2026, 6, 1, 9, 0), BERLIN);
    private static final SeriesStart ALL_DAY = new SeriesStart.AllDay(LocalDate.of(2026, 6, 1), BERLIN);

    /** I01: wall-clock times are read in the zone of the property, moments in UTC as they are. */
    @Test
    void readsTimesAndMoments() {
        assertThat(DateList.parse("RDATE", "20260602T090000,20260603T070000Z", DUBAI, TIMED))
                .containsExactly(Instant.parse("2026-06-02T05:00:00Z"), Instant.parse("2026-06-03T07:00:00Z"));
    }

    /** I02: a bare date is the occurrence of that date. */
    @Test
    void readsABareDateAtTheTimeOfTheSeries() {
        assertThat(DateList.parse("EXDATE", "20260602", DUBAI, TIMED))
                .containsExactly(Instant.parse("2026-06-02T07:00:00Z"));
    }

    /** I03: of a period the beginning counts, however its end is written. */
    @Test
    void readsTheBeginningOfAPeriod() {
        assertThat(DateList.parse("RDATE", "20260602T070000Z/PT2H,20260603T090000/20260603T100000", BERLIN, TIMED))
                .containsExactly(Instant.parse("2026-06-02T07:00:00Z"), Instant.parse("2026-06-03T07:00:00Z"));
    }

    /** I04: whole days are dates, whatever was written. */
    @Test
    void readsWholeDays() {
        var midnight = Instant.parse("2026-06-01T22:00:00Z");
        assertThat(DateList.parse("EXDATE", "20260602,20260602T000000,20260601T220000Z", BERLIN, ALL_DAY))
                .containsExactly(midnight, midnight, midnight);
    }

    /** I05: an explicit time in a gap takes the offset before it (RFC 5545, 3.3.5). */
    @Test
    void readsAnExplicitTimeInAGap() {
        assertThat(DateList.parse("RDATE", "20260329T023000", BERLIN, TIMED))
                .containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
    }

    /** I06: a refusal names the property and the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|EXDATE at 0: '' is not a date or date-time",
                "083000|EXDATE at 0: '083000' is not a date or date-time",
                "20260602,|EXDATE at 9: '' is not a date or date-time",
                "20260602,199709T180000Z/PT5H30M|EXDATE at 9: '199709T180000Z' is not a date or date-time",
                "20260230T090000|EXDATE at 0: '20260230T090000' does not exist in the calendar",
                "20260602T240000|EXDATE at 0: '20260602T240000' does not exist in the calendar",
            })
    void refusesWithPropertyAndPlace(String text, String message) {
        assertThatThrownBy(() -> DateList.parse("EXDATE", text, BERLIN, TIMED))
                .isInstanceOf(InvalidRecurrenceException.class)
                .hasMessage(message);
    }

    /** I07: the start has the same three forms; one in UTC repeats in UTC. */
    @Test
    void readsTheStart() {
        assertThat(SeriesStart.parse("20260601", BERLIN)).isEqualTo(ALL_DAY);
        assertThat(SeriesStart.parse("20260601T090000", BERLIN)).isEqualTo(TIMED);
        assertThat(SeriesStart.parse("20260601T090000Z", BERLIN))
                .isEqualTo(new SeriesStart.Timed(LocalDateTime.of(2026, 6, 1, 9, 0), ZoneOffset.UTC));
        assertThatThrownBy(() -> SeriesStart.parse("INVALID-DATE", BERLIN))
                .hasMessage("DTSTART at 0: 'INVALID-DATE' is not a date or date-time");
    }

    /** I08: fractions of a second cannot be written, so they are refused. */
    @Test
    void refusesFractionsOfASecond() {
        assertThatThrownBy(() -> new SeriesStart.Timed(LocalDateTime.of(2026, 6, 1, 9, 0, 0, 1), BERLIN))
                .hasMessage("DTSTART: 2026-06-01T09:00:00.000000001 has fractions of a second");
    }

    /** I09: a whole day begins with the first moment of its date. */
    @Test
    void beginsAWholeDayWithItsFirstMoment() {
        var santiago = ZoneId.of("America/Santiago");
        assertThat(new SeriesStart.AllDay(LocalDate.of(2025, 9, 7), santiago).instant())
                .isEqualTo(Instant.parse("2025-09-07T04:00:00Z"));
    }
}
