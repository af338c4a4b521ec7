package io.horarium.storm;

import io.horarium.storm.Rows.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is free, computed as plainly as can be: every minute of the time is asked whether it is a start. It reads the rows of the
 * tables and knows neither the engine nor a cache. Grids WINDOW and CLOCK; no travel, and no hold of
 * a class or one that runs out.
 */
final class SecondOpinion {

    private static final int MARGIN_DAYS = 3;

    private final Rows rows;
    private final Line time;
    private final ZoneId zone;
    private final Row business;
    private final Instant now;
    private final Hours hours;
    private final List<Member> staff = new ArrayList<>();
    private final Map<String, Line> taken = new HashMap<>();
    private final List<Row> sessions;

    /** Reads everything about these dates of the business. */
    SecondOpinion(Rows rows, LocalDate first, int days, Instant now) {
        this.rows = rows;
        this.now = now;
        this.business = rows.of("select * from businesses where id = :business").getFirst();
        this.zone = ZoneId.of(business.text("zone"));
        long begin = first.minusDays(MARGIN_DAYS).atStartOfDay(zone).toEpochSecond() / 60;
        long end = first.plusDays(days + MARGIN_DAYS).atStartOfDay(zone).toEpochSecond() / 60;
        this.time = new Line(begin, Math.toIntExact(end - begin));
        this.hours = new Hours(rows, time);
        Absences absences = new Absences(rows, time);
        for (Row each : rows.of("""
                select id, zone
                from staff_members
                where business_id = :business
                  and active
                order by position, id
                """)) {
            String id = each.text("id");
            ZoneId home = home(each);
            staff.add(new Member(id, home, hours.of(id, home), absences.of(id, home)));
        }
        for (Row each : rows.of("""
                select resource_id, extract(epoch from occupied_from)::bigint / 60 as from_minute,
                  extract(epoch from occupied_to)::bigint / 60 as to_minute
                from appointment_occupancies
                where business_id = :business
                """)) {
            taken.computeIfAbsent(each.text("resource_id"), resource -> time.like())
                    .add(each.number("from_minute"), each.number("to_minute"));
        }
        this.sessions = rows.of("""
                select a.service_id, s.staff_id, a.seats_taken, a.capacity, extract(epoch from a.starts_at)::bigint / 60 as minute
                from appointments a
                join appointment_staff s on s.business_id = a.business_id and s.appointment_id = a.id
                where a.business_id = :business
                  and a.status in ('PENDING', 'CONFIRMED')
                """);
    }

    private record Member(String id, ZoneId home, Line works, Line away) {}

    /** Who can take a start; seats only for classes. */
    record Place(List<String> staff, Optional<Integer> seatsLeft) {}

    /** The starts from the first date on, with everybody who gives the service or with one of them. */
    Map<Instant, Place> starts(String service, Optional<String> wanted, LocalDate first, int days) {
        Row rules = rows.of("select * from services where business_id = :business").stream()
                .filter(each -> each.text("id").equals(service))
                .findFirst()
                .orElseThrow();
        List<Member> team = team(service);
        Line open = open(service);
        int from = time.index(first.atStartOfDay(zone).toEpochSecond() / 60);
        int to = time.index(first.plusDays(days).atStartOfDay(zone).toEpochSecond() / 60);
        Map<Integer, Map<String, Integer>> found = new TreeMap<>();
        for (Member member : team) {
            Line window = member.works().and(open);
            for (int start : grid(rules, member, window, from, to)) {
                seats(rules, service, member, start)
                        .ifPresent(seats -> found.computeIfAbsent(start, any -> new LinkedHashMap<>())
                                .put(member.id(), seats));
            }
        }
        boolean all = rules.text("staff_mode").equals("ALL");
        Map<Instant, Place> places = new TreeMap<>();
        found.forEach((start, who) -> {
            List<String> can = who.keySet().stream()
                    .filter(each -> all || wanted.isEmpty() || wanted.get().equals(each))
                    .toList();
            if (!can.isEmpty()
                    && (!all || can.size() == team.size())
                    && may(rules, start)
                    && hasUnits(rules, service, can, start)) {
                int seats = who.entrySet().stream()
                        .filter(each -> can.contains(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElseThrow();
                places.put(
                        time.at(start),
                        new Place(can, rules.number("capacity") > 1 ? Optional.of(seats) : Optional.empty()));
            }
        });
        return places;
    }

    private List<Member> team(String service) {
        List<String> giving =
                rows.of("select service_id, staff_id from service_staff where business_id = :business").stream()
                        .filter(each -> each.text("service_id").equals(service))
                        .map(each -> each.text("staff_id"))
                        .toList();
        return staff.stream().filter(each -> giving.contains(each.id())).toList();
    }

    private Line open(String service) {
        String schedule = rows
                .of("select id, availability_schedule::text as schedule from services where business_id = :business")
                .stream()
                .filter(each -> each.text("id").equals(service))
                .map(each -> each.text("schedule"))
                .findFirst()
                .orElseThrow();
        if (schedule.equals("null")) {
            Line always = time.like();
            always.add(0, Integer.MAX_VALUE);
            return always;
        }
        return hours.ofService(schedule, zone);
    }

    /** Starts whose time lies in one open window and on the grid. */
    private List<Integer> grid(Row rules, Member member, Line window, int from, int to) {
        int duration = rules.number("duration_minutes");
        int step = rules.maybe("step_minutes").orElse(Math.min(duration, 30));
        boolean byClock = rules.text("grid").equals("CLOCK");
        List<Integer> starts = new ArrayList<>();
        int opening = -1;
        for (int i = 0; i < to; i++) {
            if (!window.has(i)) {
                opening = -1;
                continue;
            }
            opening = opening < 0 ? i : opening;
            ZonedDateTime clock = time.at(i).atZone(member.home());
            boolean onGrid =
                    byClock ? (clock.getHour() * 60 + clock.getMinute()) % step == 0 : (i - opening) % step == 0;
            if (i >= from && onGrid && fits(window, i, duration)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean fits(Line window, int start, int duration) {
        for (int i = start; i < start + duration; i++) {
            if (!window.has(i)) {
                return false;
            }
        }
        return true;
    }

    /** Seats that are left with this staff member; empty when something is in the way. */
    private Optional<Integer> seats(Row rules, String service, Member member, int start) {
        int duration = rules.number("duration_minutes");
        int begin = start - before(rules);
        int end = start + duration + after(rules);
        int pause = start + rules.maybe("processing_start_minutes").orElse(duration);
        int goOn = pause + rules.maybe("processing_minutes").orElse(0);
        Line absent = member.away();
        Line booked = taken.getOrDefault(member.id(), time.like());
        boolean present = absent.isClear(begin, Math.min(pause, end)) && absent.isClear(goOn, end);
        if (!present) {
            return Optional.empty();
        }
        for (Row session : sessions) {
            if (session.number("capacity") > 1
                    && session.text("service_id").equals(service)
                    && session.text("staff_id").equals(member.id())
                    && time.index(session.number("minute")) == start) {
                int left = session.number("capacity") - session.number("seats_taken");
                return left > 0 ? Optional.of(left) : Optional.empty();
            }
        }
        boolean free = booked.isClear(begin, Math.min(pause, end)) && booked.isClear(goOn, end);
        return free ? Optional.of(rules.number("capacity")) : Optional.empty();
    }

    /** Notice, horizon and the limit of a day. */
    private boolean may(Row rules, int start) {
        Instant moment = time.at(start);
        int notice = rules.maybe("minimum_notice_minutes").orElse(business.number("minimum_notice_minutes"));
        int horizon = rules.maybe("horizon_days").orElse(business.number("horizon_days"));
        LocalDate date = moment.atZone(zone).toLocalDate();
        boolean inTime = !moment.isBefore(now.plusSeconds(60L * notice))
                && !date.isAfter(now.atZone(zone).toLocalDate().plusDays(horizon));
        long sameDay = sessions.stream()
                .filter(each -> each.text("service_id").equals(rules.text("id")))
                .filter(each -> time.at(time.index(each.number("minute")))
                        .atZone(zone)
                        .toLocalDate()
                        .equals(date))
                .count();
        return inTime
                && rules.maybe("limit_per_day").map(most -> sameDay < most).orElse(true);
    }

    /** Of each resource as many units as are needed, free all the time; an open session has its own. */
    private boolean hasUnits(Row rules, String service, List<String> can, int start) {
        int begin = start - before(rules);
        int end = start + rules.number("duration_minutes") + after(rules);
        for (Row need : rows.of(
                "select service_id, resource_id, quantity from service_resources where business_id = :business")) {
            if (need.text("service_id").equals(service)) {
                long free = rows
                        .of("select id, resource_id from resource_units where business_id = :business and active")
                        .stream()
                        .filter(each -> each.text("resource_id").equals(need.text("resource_id")))
                        .filter(each ->
                                taken.getOrDefault(each.text("id"), time.like()).isClear(begin, end))
                        .count();
                if (free < need.number("quantity")) {
                    return false;
                }
            }
        }
        return true;
    }

    private int before(Row rules) {
        return rules.maybe("buffer_before_minutes").orElse(business.number("default_buffer_before_minutes"));
    }

    private int after(Row rules) {
        return rules.maybe("buffer_after_minutes").orElse(business.number("default_buffer_after_minutes"));
    }

    private ZoneId home(Row member) {
        return member.text("zone").equals("null") ? zone : ZoneId.of(member.text("zone"));
    }
}
