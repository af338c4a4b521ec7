package io.horarium.demo;

import io.horarium.demo.Planned.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Three weeks of past and three of future appointments, the same for the same day: classes at their times, private sessions
 * strewn between them, fuller near today than far ahead.
 */
final class Plan {

    private static final int WEEKS = 3;
    private static final int QUARTER_MINUTES = 15;
    private static final double MOST_FULL = 0.8;
    private static final double LEAST_FULL = 0.2;
    /** How many days ahead the diary would be empty if it thinned out evenly. */
    private static final double DAYS_AHEAD_UNTIL_EMPTY = 34;

    private final Studio studio;
    private final Set<LocalDate> closed;
    private final Instant now;
    private final ZoneId zone;
    private final Taken taken = new Taken();
    private final List<Planned> appointments = new ArrayList<>();

    private Plan(Studio studio, Set<LocalDate> closed, Instant now) {
        this.studio = studio;
        this.closed = closed;
        this.now = now;
        this.zone = ZoneId.of(studio.business().zone());
    }

    /** Everything around {@code now}; nothing on the {@code closed} dates. */
    static List<Planned> around(Instant now, Studio studio, Set<LocalDate> closed) {
        Plan plan = new Plan(studio, closed, now);
        LocalDate today = now.atZone(plan.zone).toLocalDate();
        for (LocalDate date = today.minusWeeks(WEEKS); !date.isAfter(today.plusWeeks(WEEKS)); date = date.plusDays(1)) {
            plan.fill(date, Math.max(0, ChronoUnit.DAYS.between(today, date)));
        }
        return List.copyOf(plan.appointments);
    }

    private void fill(LocalDate date, long daysAhead) {
        if (closed.contains(date)) {
            return;
        }
        SplittableRandom random = new SplittableRandom(date.toEpochDay());
        classesOn(date, random);
        double fullness = Math.max(LEAST_FULL, MOST_FULL - daysAhead / DAYS_AHEAD_UNTIL_EMPTY);
        for (Studio.Person person : studio.staff()) {
            List<LocalTime> hours = person.weekly().get(date.getDayOfWeek());
            if (hours != null) {
                sessionsOf(person, date, hours, fullness * person.busyPercent() / 100, random);
            }
        }
    }

    private void classesOn(LocalDate date, SplittableRandom random) {
        for (Studio.Offer service : studio.services()) {
            Studio.Timetable timetable = service.schedule();
            if (timetable == null) {
                continue;
            }
            for (List<LocalTime> window : timetable.schedule().getOrDefault(date.getDayOfWeek(), List.of())) {
                int seats = Math.max(2, service.seats() - random.nextInt(6));
                for (Studio.Person person : studio.staff()) {
                    if (service.staff().contains(person.key())
                            && add(service, person, date, window.get(0), seats, random)) {
                        break;
                    }
                }
            }
        }
    }

    private void sessionsOf(
            Studio.Person person, LocalDate date, List<LocalTime> hours, double fullness, SplittableRandom random) {
        List<Studio.Offer> offers = studio.services().stream()
                .filter(service -> service.seats() == 1 && service.staff().contains(person.key()))
                .toList();
        LocalTime time = hours.get(0);
        while (time.isBefore(hours.get(1).minusMinutes(QUARTER_MINUTES))) {
            Studio.Offer service = offers.get(random.nextInt(offers.size()));
            boolean wanted = random.nextDouble() < fullness;
            if (wanted && add(service, person, date, time, 1, random)) {
                time = roundUp(time.plusMinutes(service.durationMinutes() + service.bufferAfterMinutes()));
            } else {
                time = time.plusMinutes(2 * QUARTER_MINUTES);
            }
        }
    }

    private boolean add(
            Studio.Offer service,
            Studio.Person person,
            LocalDate date,
            LocalTime time,
            int seats,
            SplittableRandom random) {
        LocalTime end = time.plusMinutes(service.durationMinutes());
        List<Integer> people = customers(date, seats, random);
        if (people.isEmpty() || !isOpen(person, date, time, end)) {
            return false;
        }
        Planned wanted = new Planned(
                service,
                person,
                date.atTime(time).atZone(zone).toInstant(),
                date.atTime(end).atZone(zone).toInstant(),
                List.of(),
                people,
                Standing.CONFIRMED);
        List<Integer> units = freeUnitsFor(wanted);
        if (units.size() < needed(service) || !taken.isFree(person.key(), wanted.occupiedFrom(), wanted.occupiedTo())) {
            return false;
        }
        place(new Planned(
                service,
                person,
                wanted.start(),
                wanted.end(),
                units,
                wanted.customers(),
                standing(wanted.end(), random.nextInt(100), seats > 1)));
        return true;
    }

    private void place(Planned appointment) {
        appointments.add(appointment);
        if (appointment.standing().occupies()) {
            taken.take(appointment.staff().key(), appointment.occupiedFrom(), appointment.occupiedTo());
            for (int unit : appointment.units()) {
                taken.take(
                        appointment.service().resource() + "/" + unit,
                        appointment.occupiedFrom(),
                        appointment.occupiedTo());
            }
        }
    }

    private List<Integer> freeUnitsFor(Planned wanted) {
        String pool = wanted.service().resource();
        if (pool == null) {
            return List.of();
        }
        Studio.Pool units = studio.resources().get(pool);
        if (units == null) {
            throw new IllegalStateException(
                    "service " + wanted.service().key() + " needs the unknown resource " + pool);
        }
        return taken.freeUnits(
                pool + "/", units.units().size(), needed(wanted.service()), wanted.occupiedFrom(), wanted.occupiedTo());
    }

    private static int needed(Studio.Offer service) {
        return service.resource() == null ? 0 : service.quantity();
    }

    private static boolean isOpen(Studio.Person person, LocalDate date, LocalTime from, LocalTime to) {
        List<LocalTime> hours = person.weekly().get(date.getDayOfWeek());
        return hours != null
                && from.isBefore(to)
                && !from.isBefore(hours.get(0))
                && !to.isAfter(hours.get(1))
                && (!to.isAfter(person.lunch().get(0))
                        || !from.isBefore(person.lunch().get(1)));
    }

    private Standing standing(Instant end, int roll, boolean isClass) {
        if (!isClass && roll < 3) {
            return Standing.CANCELLED;
        }
        if (!end.isAfter(now)) {
            return !isClass && roll < 8 ? Standing.NO_SHOW : Standing.COMPLETED;
        }
        return !isClass && roll < 11 ? Standing.PENDING : Standing.CONFIRMED;
    }

    /** People who have nothing else on that date. */
    private List<Integer> customers(LocalDate date, int seats, SplittableRandom random) {
        Set<Integer> busy = appointments.stream()
                .filter(other -> other.start().atZone(zone).toLocalDate().equals(date))
                .flatMap(other -> other.customers().stream())
                .collect(Collectors.toSet());
        List<Integer> people = IntStream.range(0, studio.customers().size())
                .boxed()
                .filter(customer -> !busy.contains(customer))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < seats && !people.isEmpty()) {
            chosen.add(people.remove(random.nextInt(people.size())));
        }
        return chosen;
    }

    private static LocalTime roundUp(LocalTime time) {
        int over = time.getMinute() % QUARTER_MINUTES;
        return over == 0 ? time : time.plusMinutes(QUARTER_MINUTES - over);
    }
}
