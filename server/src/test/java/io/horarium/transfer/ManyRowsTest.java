package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Long files, and two at once. */
class ManyRowsTest extends AtTheCounter {

    private static final String HEADING = "Reference,Service,Staff,Date,Time,Customer,E-mail\n";

    // what one booking takes: the front desk alone needs about a dozen
    private static final int MOST_FOR_A_ROW = 20;

    @Autowired
    Statements statements;

    /** Every working hour of these people, day after day. */
    private static String file(String prefix, int rows, String... staff) {
        StringBuilder text = new StringBuilder(HEADING);
        int row = 0;
        for (LocalDate date = LocalDate.parse("2026-12-01"); row < rows; date = date.plusDays(1)) {
            if (date.getDayOfWeek().getValue() > 5) {
                continue;
            }
            for (int hour = 9; hour < 17; hour++) {
                for (String each : staff) {
                    if (row < rows) {
                        text.append("%s%d,Haircut,%s,%s,%d:00,C %d,c%d@example.test\n"
                                .formatted(prefix, row, each, date, hour, row, row % 50));
                        row++;
                    }
                }
            }
        }
        return text.toString();
    }

    @Test
    void bringsALongDiaryInWithoutLookingAnythingUpTwice() {
        StaffId omar = studio.staff("Omar");
        studio.service(Map.of("name", "Haircut"), omar, studio.staff("Layla"), studio.staff("Sami"));
        int few = sent(file("s", 10, "Omar", "Layla", "Sami"));

        AtomicReference<Answer> answer = new AtomicReference<>();
        int many = statements
                .of(() -> answer.set(file("kind=appointments&dryRun=true", file("r", 1010, "Omar", "Layla", "Sami"))))
                .size();
        assertThat(answer.get().json().path("errorCount").asInt()).isEqualTo(10);
        assertThat(answer.get().json().path("created").asInt()).isEqualTo(1000);
        assertThat((many - few) / 1000).isLessThanOrEqualTo(MOST_FOR_A_ROW);
    }

    private int sent(String text) {
        return statements
                .of(() -> isDone(file("kind=appointments", text), 10, 0))
                .size();
    }

    @Test
    void makesNothingTwiceWhenTheSameFileComesTwiceAtOnce() throws Exception {
        studio.service(Map.of("name", "Haircut", "capacity", 5), studio.staff("Omar"));
        String text = file("r", 40, "Omar");
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            senders.add(() -> file("kind=appointments", text));
        }
        int created = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> each : threads.invokeAll(senders)) {
                Answer answer = each.get();
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                created += answer.json().path("created").asInt();
            }
        }

        assertThat(created).isEqualTo(40);
        assertThat(count("bookings")).isEqualTo(40);
    }
}
