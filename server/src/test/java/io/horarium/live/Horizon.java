package io.horarium.live;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until everything that is committed can be told: jobs of the same database may write at the moment when a test asks. */
final class Horizon {

    private Horizon() {}

    static void passes(JdbcClient jdbc) {
        long now = number(jdbc, "pg_snapshot_xmax(pg_current_snapshot())");
        while (number(jdbc, "pg_snapshot_xmin(pg_current_snapshot())") < now) {
            Thread.onSpinWait();
        }
    }

    private static long number(JdbcClient jdbc, String expression) {
        return jdbc.sql("select " + expression + "::text::bigint")
                .query(Long.class)
                .single();
    }
}
