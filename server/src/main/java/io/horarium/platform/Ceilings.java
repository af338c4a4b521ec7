package io.horarium.platform;

import io.horarium.kernel.BusinessId;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much there may be of what is listed without pages. Who makes one more is refused at the ceiling, so that the list is
 * short and nothing is missing from it.
 */
@Component
public class Ceilings {

    private final JdbcClient jdbc;

    Ceilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets one more pass, in a transaction of the business. Until its end nobody else adds one of the kind to this business, so
     * that of two who make the last one the second is refused.
     *
     * @param kind what there may be so many of, in the plural, for example {@code services}
     * @param most how many there may be
     * @param present counts those that are there
     * @throws Rejected when there are as many as there may be
     */
    public void mustHaveRoom(BusinessId business, String kind, int most, IntSupplier present) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", kind + " of " + business)
                .query((row, number) -> kind)
                .single();
        if (present.getAsInt() >= most) {
            throw new Rejected(new LimitReached(kind, most));
        }
    }

    /**
     * The same where one statement counts.
     *
     * @param counting answers one number, with {@code :business} for the business
     */
    public void mustHaveRoom(BusinessId business, String kind, int most, String counting) {
        mustHaveRoom(
                business,
                kind,
                most,
                () -> jdbc.sql(counting)
                        .param("business", business.value())
                        .query(Integer.class)
                        .single());
    }
}
