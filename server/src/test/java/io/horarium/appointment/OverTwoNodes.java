package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.SecondNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Races through two applications on one database: racers with an even number ask here, the others there. */
@ExtendWith(SecondNode.class)
abstract class OverTwoNodes extends AtTheSalon {

    private Visitor elsewhere;
    private Browser deskHere;
    private Browser deskThere;
    private int secondPort;

    @BeforeEach
    void findTheOther(Node node) {
        secondPort = node.port();
        elsewhere = new Visitor(secondPort, salon.slug());
        deskHere = owner();
        deskThere = new Browser(secondPort);
        deskThere.signIn(salon.ownerEmail());
    }

    /** Somebody on the booking page. */
    Visitor one(int racer) {
        return racer % 2 == 0 ? visitor : elsewhere;
    }

    /** Somebody at the front desk. */
    Browser desk(int racer) {
        return racer % 2 == 0 ? deskHere : deskThere;
    }

    /** Somebody who is not signed in. */
    Browser stranger(int racer) {
        return new Browser(racer % 2 == 0 ? port : secondPort);
    }

    static String email(int racer) {
        return "racer" + racer + "@example.test";
    }

    /** Nobody who lost was sent away without a proposal, and nothing broke. */
    static void losersHearWhatElseThereIs(List<Answer> losers) {
        assertThat(losers).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(409);
            assertThat(each.problem()).isEqualTo("slot-taken");
            assertThat(each.json().path("alternatives").size()).isPositive();
        });
    }
}
