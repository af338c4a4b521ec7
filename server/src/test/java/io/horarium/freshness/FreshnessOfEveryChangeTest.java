package io.horarium.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.SecondNode;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * After every kind of change on one node the next answer of another one is right, although both have just read the same. A
 * change that the API learns has to be written into the table, or among those that move no start.
 */
@ServerTest
@ExtendWith(SecondNode.class)
class FreshnessOfEveryChangeTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T08:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    Browser here;
    Browser there;
    Described described;

    @BeforeEach
    void visit(Node second) {
        here = new Browser(port);
        there = new Browser(second.port());
        described = Described.by(here);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.set(Instant.now());
    }

    @TestFactory
    Stream<DynamicTest> theOtherNodeKnowsAtOnce() {
        return table().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> isKnown(each)));
    }

    @Test
    void everyOperationIsInTheTableOrMovesNoStart() {
        Set<String> known = new HashSet<>(MovesNoStart.OPERATIONS);
        table().forEach(each -> known.add(each.what().replaceFirst("#.*", "")));

        assertThat(new TreeSet<>(known)).isEqualTo(new TreeSet<>(described.changes()));
    }

    @Test
    void everyFieldOfADocumentIsInTheTableOrMovesNoStart() {
        Set<String> known = new HashSet<>();
        MovesNoStart.FIELDS.forEach((operation, names) -> names.forEach(each -> known.add(operation + "#" + each)));
        table().stream().map(Change::what).filter(each -> each.contains("#")).forEach(known::add);
        Set<String> fields = new HashSet<>();
        MovesNoStart.FIELDS
                .keySet()
                .forEach(operation -> described.fields(operation).forEach(each -> fields.add(operation + "#" + each)));

        assertThat(new TreeSet<>(known)).isEqualTo(new TreeSet<>(fields));
    }

    private void isKnown(Change change) {
        clock.set(FRIDAY_NOON);
        House house = new House(studios.create(), clock, described, port);
        Supplier<Answer> now = change.prepared().apply(house);
        String before = house.seen(here, change.date());
        assertThat(house.seen(there, change.date())).isEqualTo(before);

        Answer answer = now.get();

        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        assertThat(house.seen(there, change.date())).isEqualTo(change.after());
        assertThat(house.seen(here, change.date())).isEqualTo(change.after());
        assertThat(change.after())
                .as("a change that moves no start proves nothing")
                .isNotEqualTo(before);
    }

    /** Every change that moves what is offered. */
    static List<Change> table() {
        return Stream.of(
                        AppointmentChanges.TABLE,
                        SeriesChanges.TABLE,
                        WaitlistChanges.TABLE,
                        ScheduleChanges.TABLE,
                        ServiceChanges.TABLE,
                        TeamChanges.TABLE,
                        BusinessChanges.TABLE)
                .flatMap(List::stream)
                .toList();
    }
}
