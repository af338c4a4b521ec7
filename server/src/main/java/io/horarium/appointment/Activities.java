package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of the appointments of a business: rows are added and never changed. Expects a transaction of that business. */
@Repository
class Activities {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Activities(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes one line. */
    void add(BusinessId business, Activity line) {
        jdbc.sql("""
                        insert into appointment_activity
                          (business_id, id, appointment_id, at, actor_kind, actor_id, actor_name, action, reason, before, after)
                        values
                          (:business, :id, :appointment, :at, :kind, :actor, :name, :action, :reason, :before::jsonb, :after::jsonb)
                        """)
                .param("business", business.value())
                .param("id", line.id())
                .param("appointment", line.appointment().value())
                .param("at", Moments.toSql(line.at()))
                .param("kind", line.actor().kind().name())
                .param("actor", line.actor().id(), Types.OTHER)
                .param("name", line.actor().name())
                .param("action", line.action().name())
                .param("reason", line.reason())
                .param("before", text(line.before()), Types.VARCHAR)
                .param("after", text(line.after()), Types.VARCHAR)
                .update();
    }

    /**
     * The history of one appointment, newest first.
     *
     * @param before the last line that is known already; empty: from the newest on
     * @param most how many lines
     */
    List<Activity> list(BusinessId business, AppointmentId appointment, Optional<UUID> before, int most) {
        return jdbc.sql("""
                        select id, appointment_id, at, actor_kind, actor_id, actor_name, action, reason, before, after
                        from appointment_activity
                        where business_id = :business
                          and appointment_id = :appointment
                          and (
                            cast(:before as uuid) is null
                            or (at, id) < (
                              select known.at, known.id
                              from appointment_activity known
                              where known.business_id = :business
                                and known.appointment_id = :appointment
                                and known.id = :before))
                        order by at desc, id desc
                        limit :most
                        """)
                .param("business", business.value())
                .param("appointment", appointment.value())
                .param("before", before.orElse(null), Types.OTHER)
                .param("most", most)
                .query(this::line)
                .list();
    }

    private Activity line(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                Moments.get(row, "at"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                Activity.Action.valueOf(row.getString("action")),
                row.getString("reason"),
                state(row.getString("before")),
                state(row.getString("after")));
    }

    private @Nullable String text(Map<String, Object> state) {
        return state.isEmpty() ? null : json.writeValueAsString(state);
    }

    private Map<String, Object> state(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, STATE);
    }
}
