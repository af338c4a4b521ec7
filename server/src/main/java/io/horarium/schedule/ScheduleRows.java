package io.horarium.schedule;

import io.horarium.catalog.WindowText;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sorts the rows of {@link ScheduleQuery} by whom they are about. */
final class ScheduleRows implements RowCallbackHandler {

    private static final TypeReference<List<List<String>>> WINDOWS = new TypeReference<>() {};

    private final Map<ResourceId, ZoneId> zones = new HashMap<>();
    private final Map<ResourceId, List<WeeklyWindow>> weekly = new HashMap<>();
    private final Map<ResourceId, Map<LocalDate, DateException>> exceptions = new HashMap<>();
    private final Map<ResourceId, List<TimeOff>> timeOff = new HashMap<>();
    private final Map<ResourceId, List<TimeBlock>> blocks = new HashMap<>();
    private final Map<ResourceId, List<Travel>> travel = new HashMap<>();
    private final Map<ResourceId, List<TimeBlock>> downtimes = new HashMap<>();

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
            case TRAVEL -> add(travel, owner, travel(row));
            case DOWN -> add(downtimes, owner, block(row));
        }
    }

    /** One schedule for each staff member that was found. */
    Map<ResourceId, StaffSchedule> staff() {
        Map<ResourceId, StaffSchedule> schedules = new HashMap<>();
        zones.forEach((member, zone) -> schedules.put(
                member,
                new StaffSchedule(
                        zone,
                        weekly.getOrDefault(member, List.of()),
                        exceptions.getOrDefault(member, Map.of()),
                        timeOff.getOrDefault(member, List.of()),
                        blocks.getOrDefault(member, List.of()),
                        travel.getOrDefault(member, List.of()))));
        return schedules;
    }

    /** Maintenance, for each unit that has some. */
    Map<ResourceId, List<TimeBlock>> downtimes() {
        return downtimes;
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
        return new TimeBlock(id(row), interval(row), row.getString("text"), row.getObject("hue", Integer.class));
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
        TRAVEL,
        DOWN
    }
}
