package io.horarium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.demo.Planned.Standing;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    private final Studio studio = read();
    private final List<Planned> plan = Plan.around(NOW, studio, Set.of(LocalDate.of(2026, 12, 2)));

    @Test
    void hasSixPeopleTenServicesAndAClassOfEightOnNamedReformers() {
        assertThat(studio.staff()).hasSize(6);
        assertThat(studio.services()).hasSize(10);
        Studio.Offer reformerClass = studio.offer("reformer-class");
        assertThat(reformerClass.capacity()).isEqualTo(8);
        assertThat(reformerClass.chosenByCustomer()).isTrue();
        assertThat(studio.services())
                .filteredOn(service -> service.depositAmount() != null)
                .hasSize(1);
    }

    @Test
    void reachesThreeWeeksBackAndThreeWeeksAhead() {
        Set<LocalDate> dates = plan.stream()
                .map(planned -> planned.start().atZone(DUBAI).toLocalDate())
                .collect(Collectors.toSet());
        assertThat(dates).contains(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 12, 10));
        assertThat(plan).hasSizeGreaterThan(300);
    }

    @Test
    void leavesAHolidayEmpty() {
        assertThat(plan)
                .noneMatch(
                        planned -> planned.start().atZone(DUBAI).toLocalDate().equals(LocalDate.of(2026, 12, 2)));
    }

    @Test
    void neverTakesAPersonOrAUnitTwice() {
        List<Planned> occupying =
                plan.stream().filter(planned -> planned.standing().occupies()).toList();
        for (Planned one : occupying) {
            for (Planned other : occupying) {
                if (one != other && overlap(one, other)) {
                    assertThat(Collections.disjoint(takenBy(one), takenBy(other)))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    private static boolean overlap(Planned one, Planned other) {
        return one.occupiedFrom().isBefore(other.occupiedTo())
                && other.occupiedFrom().isBefore(one.occupiedTo());
    }

    private static Set<String> takenBy(Planned planned) {
        Set<String> taken = planned.units().stream()
                .map(unit -> planned.service().resource() + unit)
                .collect(Collectors.toSet());
        taken.add(planned.staff().key());
        return taken;
    }

    @Test
    void theSameMomentGivesTheSameDiary() {
        assertThat(Plan.around(NOW, studio, Set.of(LocalDate.of(2026, 12, 2)))).isEqualTo(plan);
    }

    @Test
    void whatIsPastIsOverAndWhatIsToComeIsNot() {
        assertThat(plan)
                .filteredOn(planned -> planned.standing() != Standing.CANCELLED)
                .allSatisfy(planned -> assertThat(!planned.end().isAfter(NOW))
                        .isEqualTo(planned.standing() == Standing.COMPLETED || planned.standing() == Standing.NO_SHOW));
    }

    @Test
    void nobodyWorksOutsideTheWeeklyHours() {
        assertThat(plan).allSatisfy(planned -> {
            DayOfWeek day = planned.start().atZone(DUBAI).getDayOfWeek();
            assertThat(planned.staff().weekly()).containsKey(day);
        });
    }

    private static Studio read() {
        try (var in = new ClassPathResource("demo/studio.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, Studio.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
