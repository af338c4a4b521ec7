package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day drawn in text: {@code day("Tue 2026-03-31 Europe/Berlin").open("09:00-12:00").booked("10:00-10:30")
 * .service("30min step 15min buffer 0/15").offers("09:00 09:15 10:45")}. Times are wall-clock times of the staff member;
 * the first one counts of times that come twice. What is added belongs to the staff member who was named last.
 */
final class Day {

    private static final ServiceRef SERVICE = new ServiceRef(new UUID(1, 1));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final LocalDate date;
    private final ZoneId zone;
    private final List<Person> people = new ArrayList<>(List.of(new Person()));
    private final Map<String, List<Busy>> rooms = new HashMap<>();
    private final List<String> roomNames = new ArrayList<>();
    private final Set<SourceRef> ignoring = new HashSet<>();
    private SlotPolicy policy = SlotPolicy.of(SERVICE, Footprint.ofMinutes(30)).withLead(0, OptionalInt.empty());
    private StaffMode mode = StaffMode.ANY;
    private Optional<OpenHours> schedule = Optional.empty();
    private int roomsNeeded = 1;
    private Quota serviceQuota = Quota.UNLIMITED;
    private Quota customerQuota = Quota.UNLIMITED;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private Instant now;
    private int lastDays = 1;
    private int seats = 1;

    private Day(LocalDate date, ZoneId zone) {
        this.date = date;
        this.zone = zone;
        this.now = date.minusDays(30).atStartOfDay(zone).toInstant();
    }

    static Day day(String drawing) {
        String[] words = drawing.split(" ", -1);
        LocalDate date = LocalDate.parse(words[1]);
        String weekday = date.getDayOfWeek().name().substring(0, 3);
        assertThat(words[0].toUpperCase(Locale.ROOT)).as("weekday of " + date).isEqualTo(weekday);
        return new Day(date, ZoneId.of(words[2]));
    }

    private static final class Person {
        private final Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        private final Map<LocalDate, DayHours> exceptions = new HashMap<>();
        private final Set<LocalDate> holidays = new HashSet<>();
        private final List<Travel> travel = new ArrayList<>();
        private final List<DaysOff> daysOff = new ArrayList<>();
        private final List<Busy> busy = new ArrayList<>();
        private final List<Counted> counted = new ArrayList<>();
        private final List<Limit> limits = new ArrayList<>();
        private Footprint shortest = Footprint.ofMinutes(30);
    }

    // ---- hours ---------------------------------------------------------------------------------------------------

    /** Weekly hours of this weekday. */
    Day open(String windows) {
        person().weekly.put(date.getDayOfWeek(), new DayHours(windows(windows), List.of()));
        return this;
    }

    Day openDaily(String windows) {
        for (DayOfWeek each : DayOfWeek.values()) {
            person().weekly.put(each, new DayHours(windows(windows), List.of()));
        }
        return this;
    }

    /** Weekly hours of the weekday before; beyond midnight they reach into this day. */
    Day openTheDayBefore(String windows) {
        person().weekly.put(date.minusDays(1).getDayOfWeek(), new DayHours(windows(windows), List.of()));
        return this;
    }

    Day breaks(String windows) {
        person().weekly
                .computeIfPresent(date.getDayOfWeek(), (day, hours) -> new DayHours(hours.windows(), windows(windows)));
        return this;
    }

    /** An exception of this date; no windows mean closed. */
    Day exception(String windows) {
        person().exceptions.put(date, new DayHours(windows(windows), List.of()));
        return this;
    }

    Day holiday() {
        person().holidays.add(date);
        return this;
    }

    Day travelsTo(String where) {
        person().travel.add(new Travel(date, date, ZoneId.of(where)));
        return this;
    }

    /** Hours of the service itself on this weekday. */
    Day schedule(String windows) {
        schedule = Optional.of(
                OpenHours.weekly(zone, Map.of(date.getDayOfWeek(), new DayHours(windows(windows), List.of()))));
        return this;
    }

    Day scheduleException(String windows) {
        schedule = schedule.map(hours -> hours.withExceptions(Map.of(date, new DayHours(windows(windows), List.of()))));
        return this;
    }

    // ---- what is busy --------------------------------------------------------------------------------------------

    /** An appointment, {@code "10:00-10:30"} or {@code "10:00-10:30 buffer 0/15"}; it also counts for limits. */
    Day booked(String drawing) {
        int[] buffers = buffers(drawing);
        SourceRef source = source(drawing);
        TimeInterval interval = interval(drawing);
        person().busy.add(Busy.booked(source, interval, buffers[0], buffers[1]));
        person().counted.add(new Counted(source, interval.start(), (int)
                interval.length().toMinutes()));
        return this;
    }

    /** Counts for limits and workload, a number of days from this date, but lies outside of what is asked. */
    Day alsoBooked(int daysLater, String drawing) {
        TimeInterval interval = interval(drawing);
        Instant start = interval.start().atZone(zone).plusDays(daysLater).toInstant();
        person().counted.add(new Counted(source(drawing + daysLater), start, (int)
                interval.length().toMinutes()));
        return this;
    }

    Day blocked(String drawing) {
        person().busy.add(Busy.blocked(source(drawing), interval(drawing)));
        return this;
    }

    Day calendar(String drawing) {
        person().busy.add(Busy.calendar(source(drawing), interval(drawing)));
        return this;
    }

    Day timeOff(String drawing) {
        person().busy.add(Busy.timeOff(source(drawing), interval(drawing)));
        return this;
    }

    Day dayOff() {
        person().daysOff.add(new DaysOff(source("day off"), date, date));
        return this;
    }

    /** A hold, {@code "10:00-10:30 until 08:05"}. */
    Day held(String drawing) {
        int[] buffers = buffers(drawing);
        person().busy.add(Busy.held(source(drawing), interval(drawing), buffers[0], buffers[1], until(drawing)));
        return this;
    }

    /** A session of the class with seats taken, {@code "10:00-11:00 seats 2"}. */
    Day session(String drawing) {
        booked(drawing);
        Busy session = person().busy.removeLast();
        person().busy.add(session.withSeats(new ClassSeats(SERVICE, number(drawing, "seats (\\d+)", 0))));
        return this;
    }

    /** Held seats of a session, {@code "10:00-11:00 seats 2 until 08:05"}. */
    Day heldSeats(String drawing) {
        held(drawing);
        Busy session = person().busy.removeLast();
        person().busy.add(session.withSeats(new ClassSeats(SERVICE, number(drawing, "seats (\\d+)", 0))));
        return this;
    }

    /** What was drawn like this does not count: it is being moved, or it is the visitor's own hold. */
    Day ignoring(String drawing) {
        ignoring.add(source(drawing));
        return this;
    }

    // ---- rooms ---------------------------------------------------------------------------------------------------

    Day room(String name) {
        roomNames.add(name);
        rooms.put(name, new ArrayList<>());
        return this;
    }

    Day roomBooked(String name, String drawing) {
        int[] buffers = buffers(drawing);
        Busy busy = drawing.contains("until")
                ? Busy.held(source(drawing), interval(drawing), buffers[0], buffers[1], until(drawing))
                : Busy.booked(source(drawing), interval(drawing), buffers[0], buffers[1]);
        rooms.computeIfAbsent(name, key -> new ArrayList<>()).add(busy);
        return this;
    }

    Day roomDown(String name, String drawing) {
        rooms.computeIfAbsent(name, key -> new ArrayList<>()).add(Busy.down(source(drawing), interval(drawing)));
        return this;
    }

    Day needsRooms(int count) {
        roomsNeeded = count;
        return this;
    }

    // ---- the service and the people ------------------------------------------------------------------------------

    /** For example {@code "30min step 15min buffer 0/15 notice 60min horizon 3 grid CLOCK seats 5 processing 10-20"}. */
    Day service(String drawing) {
        int duration = number(drawing, "^(\\d+)min", 30);
        int[] buffers = buffers(drawing);
        Footprint footprint = Footprint.ofMinutes(duration).withBuffers(buffers[0], buffers[1]);
        Matcher processing = Pattern.compile("processing (\\d+)-(\\d+)").matcher(drawing);
        if (processing.find()) {
            footprint = footprint.withProcessing(
                    new Processing(Integer.parseInt(processing.group(1)), Integer.parseInt(processing.group(2))));
        }
        Matcher grid = Pattern.compile("grid (\\w+)").matcher(drawing);
        int horizon = number(drawing, "horizon (\\d+)", -1);
        policy = SlotPolicy.of(SERVICE, footprint)
                .withGrid(
                        grid.find() ? StartGrid.valueOf(grid.group(1)) : StartGrid.WINDOW,
                        number(drawing, "step (\\d+)min", SlotPolicy.defaultStepMinutes(duration)))
                .withAvoidGaps(drawing.contains("avoiding gaps"))
                .withLead(
                        number(drawing, "notice (\\d+)min", 0),
                        horizon < 0 ? OptionalInt.empty() : OptionalInt.of(horizon))
                .withCapacity(number(drawing, "seats (\\d+)", 1));
        return this;
    }

    /** What the shortest service of the staff member takes, {@code "20min buffer 0/10"}. */
    Day shortest(String drawing) {
        int[] buffers = buffers(drawing);
        person().shortest =
                Footprint.ofMinutes(number(drawing, "^(\\d+)min", 30)).withBuffers(buffers[0], buffers[1]);
        return this;
    }

    /** {@code "2 per DAY"} for the staff member. */
    Day limit(String drawing) {
        person().limits.add(limitOf(drawing));
        return this;
    }

    Day serviceLimit(String drawing, String... counted) {
        serviceQuota = new Quota(List.of(limitOf(drawing)), counted(counted));
        return this;
    }

    Day customerLimit(String drawing, String... counted) {
        customerQuota = new Quota(List.of(limitOf(drawing)), counted(counted));
        return this;
    }

    Day weekFrom(DayOfWeek first) {
        weekStart = first;
        return this;
    }

    Day anotherStaffMember() {
        people.add(new Person());
        return this;
    }

    Day allNeeded() {
        mode = StaffMode.ALL;
        return this;
    }

    /** Asks for so many seats at once. */
    Day wanting(int several) {
        seats = several;
        return this;
    }

    /** The current moment on this date. */
    Day at(String time) {
        now = instant(time);
        return this;
    }

    Day atDayBefore(String time) {
        now = date.minusDays(1).atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        return this;
    }

    /** Asks for this many dates instead of one. */
    Day forDays(int count) {
        lastDays = count;
        return this;
    }

    // ---- what is expected ----------------------------------------------------------------------------------------

    Day offers(String times) {
        String found = String.join(
                " ", view().offered().stream().map(slot -> time(slot.start())).toList());
        assertThat(found).isEqualTo(times);
        for (Slot slot : view().offered()) {
            assertThat(check(slot.start())).isInstanceOf(Verdict.Offered.class);
        }
        return this;
    }

    /** {@code "10:00 BOOKED, 10:15 BUFFER"}. */
    Day refuses(String drawing) {
        List<String> found = view().refused(range()).stream()
                .map(each -> time(each.start()) + " " + each.reason())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(drawing);
        return this;
    }

    /** The source of a refusal is what was drawn like this. */
    Day blames(String time, String drawing) {
        List<RefusedStart> found = view().refused(range()).stream()
                .filter(each -> time(each.start()).equals(time))
                .toList();
        assertThat(found).extracting(RefusedStart::source).containsExactly(Optional.of(source(drawing)));
        return this;
    }

    /** Who can take a start, counted from zero. */
    Day offersBy(String time, Integer... staff) {
        List<Integer> found = view().find(instant(time)).orElseThrow().staff().stream()
                .map(each -> (int) each.value().getLeastSignificantBits())
                .toList();
        assertThat(found).containsExactly(staff);
        return this;
    }

    Day leavesSeats(String time, int seats) {
        assertThat(view().find(instant(time)).orElseThrow().seatsLeft()).isEqualTo(seats);
        return this;
    }

    Day isWithoutStartsBecauseOf(DayReason reason) {
        assertThat(summary().offered()).isZero();
        assertThat(summary().reason()).contains(reason);
        return this;
    }

    DaySummary summary() {
        return view().days(zone, date, date).getFirst();
    }

    Verdict check(String time) {
        return check(instant(time));
    }

    Verdict checkAnyMinute(String time) {
        return SlotFinder.check(request(), instant(time), now, StartRule.ANY_MINUTE);
    }

    private Verdict check(Instant start) {
        return SlotFinder.check(request(), start, now, StartRule.ON_GRID);
    }

    SlotView view() {
        return SlotFinder.find(request().withoutExpiredHolds(now)).at(now);
    }

    SlotGrid grid() {
        return SlotFinder.find(request());
    }

    SlotRequest request() {
        List<StaffMember> staff = new ArrayList<>();
        for (Person each : people) {
            OpenHours hours = new OpenHours(zone, each.weekly, each.exceptions, each.holidays, each.travel);
            staff.add(StaffMember.of(new ResourceId(new UUID(2, staff.size())), hours, each.busy)
                    .withDaysOff(each.daysOff)
                    .withQuota(new Quota(each.limits, each.counted))
                    .withShortestService(each.shortest));
        }
        SlotRequest request = SlotRequest.of(range(), new BusinessDays(zone, weekStart), policy, staff)
                .withStaff(mode, staff)
                .withQuotas(serviceQuota, customerQuota)
                .withIgnoring(ignoring)
                .withSeats(seats);
        if (!roomNames.isEmpty()) {
            List<Unit> units = new ArrayList<>();
            for (String name : roomNames) {
                units.add(new Unit(roomId(name), rooms.getOrDefault(name, List.of())));
            }
            request = request.withPools(List.of(new UnitPool(roomsNeeded, units)));
        }
        return schedule.isPresent() ? request.withSchedule(schedule.get()) : request;
    }

    ResourceId roomId(String name) {
        return new ResourceId(new UUID(3, roomNames.indexOf(name)));
    }

    SourceRef source(String drawing) {
        return new SourceRef(UUID.nameUUIDFromBytes(drawing.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    Instant instant(String time) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    // ---- reading -------------------------------------------------------------------------------------------------

    private Person person() {
        return people.getLast();
    }

    private TimeInterval range() {
        return new TimeInterval(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(lastDays).atStartOfDay(zone).toInstant());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private TimeInterval interval(String drawing) {
        String[] ends = drawing.split(" ", -1)[0].split("-", -1);
        Instant end =
                ends[1].equals("24:00") ? date.plusDays(1).atStartOfDay(zone).toInstant() : instant(ends[1]);
        return new TimeInterval(instant(ends[0]), end);
    }

    private Instant until(String drawing) {
        Matcher until = Pattern.compile("until (\\d\\d:\\d\\d)").matcher(drawing);
        assertThat(until.find()).isTrue();
        return instant(until.group(1));
    }

    private List<Counted> counted(String... drawings) {
        List<Counted> result = new ArrayList<>();
        for (String each : drawings) {
            result.add(new Counted(source(each), interval(each).start(), 30));
        }
        return result;
    }

    private static Limit limitOf(String drawing) {
        return new Limit(
                LimitPeriod.valueOf(drawing.substring(drawing.lastIndexOf(' ') + 1)), number(drawing, "^(\\d+)", 0));
    }

    private static int[] buffers(String drawing) {
        return new int[] {number(drawing, "buffer (\\d+)/", 0), number(drawing, "buffer \\d+/(\\d+)", 0)};
    }

    private static int number(String drawing, String pattern, int otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(drawing);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
    }

    /** {@code "09:00-12:00 22:00-06:00+1"}; nothing in an empty text. */
    private static List<LocalWindow> windows(String drawing) {
        List<LocalWindow> windows = new ArrayList<>();
        for (String each : drawing.isBlank() ? new String[0] : drawing.split(" ", -1)) {
            String[] ends = each.replace("+1", "").split("-", -1);
            windows.add(
                    each.endsWith("+1") ? LocalWindow.overnight(ends[0], ends[1]) : LocalWindow.of(ends[0], ends[1]));
        }
        return windows;
    }
}
