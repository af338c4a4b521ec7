package io.horarium.business;

import io.horarium.kernel.BusinessId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The closed dates of a business. Every method expects a transaction of that business. */
@Repository
public class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the first date to the last, both included, by date. */
    public List<Holiday> list(BusinessId business, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select date, name, source
                        from holidays
                        where business_id = :business
                          and date between :first and :last
                        order by date
                        """)
                .param("business", business.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Holiday(
                        row.getObject("date", LocalDate.class),
                        row.getString("name"),
                        Holiday.HolidaySource.valueOf(row.getString("source"))))
                .list();
    }

    /** Closes a date, also one that the calendar names already or that was opted out of. */
    public Holiday add(BusinessId business, LocalDate date, String name) {
        jdbc.sql("""
                        delete from holiday_opt_outs
                        where business_id = :business
                          and date = :date
                        """).param("business", business.value()).param("date", date).update();
        jdbc.sql("""
                        insert into holidays (business_id, date, name, source)
                        values (:business, :date, :name, 'OWN')
                        on conflict (business_id, date) do update
                        set name = excluded.name, source = 'OWN', translations = '{}'
                        """)
                .param("business", business.value())
                .param("date", date)
                .param("name", name)
                .update();
        return new Holiday(date, name, Holiday.HolidaySource.OWN);
    }

    /** Opens a date again, for good: the calendar will not close it later. Tells whether it was closed. */
    public boolean remove(BusinessId business, LocalDate date) {
        boolean was = jdbc.sql("""
                        delete from holidays
                        where business_id = :business
                          and date = :date
                        """)
                        .param("business", business.value())
                        .param("date", date)
                        .update()
                == 1;
        if (was) {
            jdbc.sql("""
                            insert into holiday_opt_outs (business_id, date)
                            values (:business, :date)
                            on conflict do nothing
                            """)
                    .param("business", business.value())
                    .param("date", date)
                    .update();
        }
        return was;
    }

    /**
     * Makes these the days of the calendar from the first date on. What is there already stays untouched, so that a month
     * without news does not change the version of the settings.
     */
    void replaceCalendar(BusinessId business, LocalDate first, Map<LocalDate, String> names) {
        Date[] dates = names.keySet().stream().map(Date::valueOf).toArray(Date[]::new);
        String[] texts = names.values().toArray(String[]::new);
        jdbc.sql("""
                        delete from holidays h
                        where h.business_id = :business
                          and h.date >= :first
                          and h.source = 'CALENDAR'
                          and not exists (
                            select
                            from unnest(:dates, :names) as d (date, name)
                            where d.date = h.date
                              and d.name = h.name
                          )
                        """)
                .param("business", business.value())
                .param("first", first)
                .param("dates", dates)
                .param("names", texts)
                .update();
        jdbc.sql("""
                        insert into holidays (business_id, date, name, source)
                        select :business, d.date, d.name, 'CALENDAR'
                        from unnest(:dates, :names) as d (date, name)
                        where not exists (
                          select
                          from holiday_opt_outs o
                          where o.business_id = :business
                            and o.date = d.date
                        )
                        on conflict do nothing
                        """)
                .param("business", business.value())
                .param("dates", dates)
                .param("names", texts)
                .update();
    }
}
