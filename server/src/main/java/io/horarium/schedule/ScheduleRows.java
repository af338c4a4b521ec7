package io.horarium.schedule;

import io.horarium.catalog.WindowText;
import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sorts the rows of {@link ScheduleQuery} by whom they are about. */
final class ScheduleRows implements RowCallbackHandler {

    private static final TypeReference<List<List<String>>> WINDOWS = new TypeReference<>() {};

    private static final TypeReference<SeriesText> SERIES = new TypeReference<>() {};

    private final TimeInterval window;
    private final Map<ResourceId, ZoneId> zones = new HashMap<>();
    private final Map<ResourceId, List<WeeklyWindow>> weekly = new HashMap<>();
    private final Map<ResourceId, Map<LocalDate, DateException>> exceptions = new HashMap<>();
    private final Map<ResourceId, List<TimeOff>> timeOff = new HashMap<>();
    private final Map<ResourceId, List<TimeBlock>> blocks = new HashMap<>();
    private final Map<ResourceId, List<BlockSeries>> series = new HashMap<>();
    private final Map<ResourceId, List<Travel>> travel = new HashMap<>();
    private final Map<ResourceId, List<TimeBlock>> downtimes = new HashMap<>();

    /** Occurrences of series are those that share a moment with the window. */
    ScheduleRows(TimeInterval window) {
        this.window = window;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        ResourceId owner = new ResourceId(row.getObject("owner", UUID.class));
        switch (Kind.valueOf(row.getString("kind"))) {
            case ZONE -> zones.put(owner, ZoneId.of(row.getString("text")));
            case OPEN -> add(weekly, owner, weekly(WeeklyWindow.Kind.OPEN, row));
            case BREAK -> add(weekly, owner, weekly(WeeklyWindow.Kind.BREAK, row));
            case EXCEPTION -> {
                DateException exception = exception(row);
                exceptions.computeIfAbsent(owner, key -> new HashMap<>()).put(exception.date(), exception);
            }
            case TIME_OFF -> add(timeOff, owner, timeOff(row));
            case BLOCK -> add(blocks, owner, block(row));
            case SERIES -> add(series, owner, series(row));
            case TRAVEL -> add(travel, owner, travel(row));
            case DOWN -> add(downtimes, owner, block(row));
        }
    }

    /** One schedule for each staff member that was found, with the occurrences of series among the blocks. */
    Map<ResourceId, StaffSchedule> staff() {
        Map<ResourceId, StaffSchedule> schedules = new HashMap<>();
        zones.forEach((member, zone) -> schedules.put(member, schedule(member, zone, blocks(member, zone))));
        return schedules;
    }

    /** The same, without the series. */
    Map<ResourceId, StaffSchedule> documents() {
        Map<ResourceId, StaffSchedule> schedules = new HashMap<>();
        zones.forEach((member, zone) ->
                schedules.put(member, schedule(member, zone, blocks.getOrDefault(member, List.of()))));
        return schedules;
    }

    private StaffSchedule schedule(ResourceId member, ZoneId zone, List<TimeBlock> blocked) {
        return new StaffSchedule(
                zone,
                weekly.getOrDefault(member, List.of()),
                exceptions.getOrDefault(member, Map.of()),
                timeOff.getOrDefault(member, List.of()),
                blocked,
                travel.getOrDefault(member, List.of()));
    }

    /** Time blocks that return, as rules. */
    List<BlockSeries> series(ResourceId member) {
        return series.getOrDefault(member, List.of());
    }

    /** Maintenance, for each unit that has some. */
    Map<ResourceId, List<TimeBlock>> downtimes() {
        return downtimes;
    }

    private List<TimeBlock> blocks(ResourceId member, ZoneId zone) {
        List<TimeBlock> all = new ArrayList<>(blocks.getOrDefault(member, List.of()));
        List<Travel> stays = travel.getOrDefault(member, List.of());
        series(member).forEach(each -> all.addAll(each.within(window, zone, stays)));
        return all;
    }

    private static <T> void add(Map<ResourceId, List<T>> lists, ResourceId owner, T value) {
        lists.computeIfAbsent(owner, key -> new ArrayList<>()).add(value);
    }

    private static WeeklyWindow weekly(WeeklyWindow.Kind kind, ResultSet row) throws SQLException {
        return new WeeklyWindow(
                kind,
                DayOfWeek.of(row.getInt("weekday")),
                new LocalWindow(row.getInt("start_minute"), row.getInt("end_minute")),
                row.getString("text"));
    }

    private static DateException exception(ResultSet row) throws SQLException {
        List<List<String>> pairs = JsonMapper.shared().readValue(row.getString("windows"), WINDOWS);
        return new DateException(
                row.getObject("first_date", LocalDate.class),
                pairs.stream().map(WindowText::read).toList(),
                row.getString("text"));
    }

    private static TimeOff timeOff(ResultSet row) throws SQLException {
        ScheduleEntryId id = id(row);
        LocalDate first = row.getObject("first_date", LocalDate.class);
        return first == null
                ? new TimeOff.Exact(id, interval(row), row.getString("text"))
                : new TimeOff.Dates(id, first, row.getObject("last_date", LocalDate.class), row.getString("text"));
    }

    private static TimeBlock block(ResultSet row) throws SQLException {
        return new TimeBlock(id(row), interval(row), row.getString("text"), row.getObject("hue", Integer.class), null);
    }

    private static BlockSeries series(ResultSet row) throws SQLException {
        SeriesText text = JsonMapper.shared().readValue(row.getString("windows"), SERIES);
        Repetition repetition = new Repetition(
                RecurrenceRule.parse(text.rule()),
                LocalDateTime.parse(text.start()),
                interval(row).length(),
                text.excluded().stream().map(LocalDate::parse).collect(Collectors.toSet()));
        return new BlockSeries(id(row), repetition, row.getString("text"), row.getObject("hue", Integer.class));
    }

    private static Travel travel(ResultSet row) throws SQLException {
        return new Travel(
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                ZoneId.of(row.getString("text")));
    }

    private static ScheduleEntryId id(ResultSet row) throws SQLException {
        return new ScheduleEntryId(row.getObject("id", UUID.class));
    }

    private static TimeInterval interval(ResultSet row) throws SQLException {
        return new TimeInterval(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    /** The kinds of rows, as the statement names them. */
    private enum Kind {
        ZONE,
        OPEN,
        BREAK,
        EXCEPTION,
        TIME_OFF,
        BLOCK,
        SERIES,
        TRAVEL,
        DOWN
    }

    /** How the statement writes a series. */
    private record SeriesText(String rule, String start, List<String> excluded) {}
}
