package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files that the documentation shows come in as it says, in its order. */
class SamplesTest extends AtTheCounter {

    private Answer send(String kind, String name, String type) throws IOException {
        Path samples = Path.of("..", "docs", "samples");
        return owner.upload("/api/imports?kind=" + kind, type, Files.readAllBytes(samples.resolve(name)));
    }

    @Test
    void comeIn() throws IOException {
        isDone(send("staff", "staff.csv", "text/csv"), 2, 0);
        isDone(send("services", "services.csv", "text/csv"), 3, 0);
        isDone(send("customers", "customers.csv", "text/csv"), 2, 0);
        Answer appointments = send("appointments&allowOutsideHours=true", "appointments.csv", "text/csv");
        isDone(appointments, 3, 0);
        assertThat(appointments.json().path("ignoredColumns")).isEmpty();
        String service = owner.get("/api/services").json().at("/services/0/id").asString();
        isDone(send("appointments&allowOutsideHours=true&serviceId=" + service, "calendar.ics", "text/calendar"), 1, 0);
        assertThat(export("kind=customers").lines()).hasSize(3);
    }
}
