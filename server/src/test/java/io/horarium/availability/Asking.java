package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestStudio;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks the three questions about free times, and reads the answers. */
record Asking(Browser browser, TestStudio studio) {

    Answer grid(ServiceId service, String query) {
        return browser.get("/api/public/booking/" + studio.slug() + "/availability?serviceId=" + service + query);
    }

    Answer month(ServiceId service, String query) {
        return browser.get("/api/services/" + service + "/calendar-availability?" + query);
    }

    Answer day(ServiceId service, String date, String zone) {
        return browser.post("/api/services/" + service + "/availability", Map.of("date", date, "timezone", zone));
    }

    /** The local start times of one date of Dubai, for example {@code 09:00 10:00}. */
    String free(ServiceId service, String date) {
        Answer answer = day(service, date, "Asia/Dubai");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return String.join(" ", texts(answer.json().path("availableSlots")));
    }

    /** The refused starts of one date of Dubai with their reasons, for example {@code 09:00 booked}. */
    List<String> refused(ServiceId service, String date) {
        return day(service, date, "Asia/Dubai")
                .json()
                .path("unavailableSlots")
                .valueStream()
                .map(slot -> slot.path("time").stringValue() + " "
                        + slot.path("reason").stringValue())
                .toList();
    }

    /** Date and reason of each date of the answer, or the number of its slots. */
    static List<String> days(Answer grid) {
        return grid.json()
                .path("days")
                .valueStream()
                .map(day -> day.path("date").stringValue() + " "
                        + (day.path("reason").isNull()
                                ? day.path("slots").size()
                                : day.path("reason").stringValue()))
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
