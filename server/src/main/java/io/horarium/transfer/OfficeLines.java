package io.horarium.transfer;

import io.horarium.audit.AuditEntry;
import io.horarium.audit.AuditLog;
import io.horarium.audit.AuditPage;
import io.horarium.audit.AuditQuestion;
import io.horarium.insights.Insights;
import io.horarium.insights.Report;
import io.horarium.insights.Totals;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what goes out only: who did what, and how the business is doing. */
@Component
class OfficeLines {

    private static final int PAGE = 500;
    private static final List<Column> OF_AUDIT =
            columns("At", "What", "Id", "Label", "By", "Actor", "Operation", "Fields", "Before", "After", "Network");
    private static final List<Column> OF_FIGURES = columns("Figure", "From", "To", "Of", "Value");

    private final AuditLog log;
    private final Insights insights;
    private final JsonMapper json;

    OfficeLines(AuditLog log, Insights insights, JsonMapper json) {
        this.log = log;
        this.insights = insights;
        this.json = json;
    }

    void audit(ExportOrder order, Appendable target) throws IOException {
        AuditQuestion question = order.log();
        AuditPage page = log.list(question, null, PAGE);
        CsvLines csv = new CsvLines(target, OF_AUDIT);
        while (true) {
            for (AuditEntry each : page.entries()) {
                csv.write(line(each));
            }
            String next = page.nextCursor();
            if (next == null) {
                return;
            }
            page = log.list(question, next, PAGE);
        }
    }

    private List<String> line(AuditEntry each) {
        return List.of(
                each.at().toString(),
                each.kind(),
                each.subject().id().toString(),
                orEmpty(each.subject().label()),
                each.actor().kind().name(),
                orEmpty(each.actor().name()),
                orEmpty(each.operation()),
                String.join(" ", each.fields()),
                each.before().isEmpty() ? "" : json.writeValueAsString(each.before()),
                each.after().isEmpty() ? "" : json.writeValueAsString(each.after()),
                orEmpty(each.network()));
    }

    /** One figure a line, so that a spreadsheet can turn them as it likes. */
    void insights(ExportOrder order, Appendable target) throws IOException {
        Report report = insights.report(order.figures());
        Figures figures = new Figures(new CsvLines(target, OF_FIGURES), report);
        figures.totals(report.totals());
        figures.totals(report.previous());
        figures.details();
    }

    /** Writes the figures of one report. */
    private record Figures(CsvLines csv, Report report) {

        void totals(Totals totals) throws IOException {
            write("bookings", totals, "", totals.bookings());
            write(
                    "value in minor units",
                    totals,
                    totals.value().currency(),
                    totals.value().amount());
            write("cancellations", totals, "", totals.cancellations());
            write("cancellation rate", totals, "", totals.cancellationRate());
            write("no-shows", totals, "", totals.noShows());
            write("no-show rate", totals, "", totals.noShowRate());
            write("new customers", totals, "", totals.newCustomers());
        }

        void details() throws IOException {
            for (var period : report.periods()) {
                for (var count : period.counts()) {
                    csv.write(List.of(
                            "bookings of a period",
                            period.first().toString(),
                            period.last().toString(),
                            count.status() + " " + count.source(),
                            String.valueOf(count.bookings())));
                }
            }
            for (var each : report.utilisation()) {
                write("offered minutes", report.totals(), each.name(), each.offeredMinutes());
                write("booked minutes", report.totals(), each.name(), each.bookedMinutes());
                write("booked minutes outside", report.totals(), each.name(), each.outsideMinutes());
            }
            write(
                    "median lead time in minutes",
                    report.totals(),
                    "",
                    report.leadTime().medianMinutes());
            for (var bucket : report.leadTime().buckets()) {
                write("bookings ahead", report.totals(), bucket.ahead().name(), bucket.bookings());
            }
            for (var day : report.busyHours()) {
                for (int hour = 0; hour < day.starts().size(); hour++) {
                    write(
                            "starts in an hour",
                            report.totals(),
                            day.weekday() + " " + hour,
                            day.starts().get(hour));
                }
            }
            for (var service : report.topServices()) {
                write("bookings of a service", report.totals(), service.name(), service.bookings());
            }
        }

        private void write(String figure, Totals range, String of, Object value) throws IOException {
            csv.write(List.of(figure, range.from().toString(), range.to().toString(), of, String.valueOf(value)));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<Column> columns(String... headings) {
        return List.of(headings).stream()
                .map(each -> new Column(each, false, Set.of()))
                .toList();
    }
}
