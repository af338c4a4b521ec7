package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ids;
import io.horarium.platform.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Promises looks at the list, in the transaction of what may have freed something. Besides there is one each minute for as long as
 * anybody waits, because much frees something without saying so: a block that goes, a date that comes within reach, the end of the
 * quiet hours.
 */
@Component
class WaitlistBell {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final WaitlistQueues queues;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    WaitlistBell(WaitlistQueues queues, Jobs jobs, Ids ids, Clock clock) {
        this.queues = queues;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Something may be free: has the list looked at, when there is anybody on it. One look that waits is enough for all. */
    void ring(BusinessId business) {
        if (queues.anybody(business)) {
            // the name is not the same each time: a look that runs already may have seen the time before
            jobs.enqueueUnlessWaiting(
                    WaitlistRound.KIND, business.toString(), ids.next().toString(), new WaitlistRound.Look(business));
        }
    }

    /** Has a round go on where it stopped. */
    WaitlistRound.Look goOn(WaitlistRound.Look rest) {
        jobs.enqueue(WaitlistRound.KIND, "behind " + rest.service() + " " + rest.after(), rest);
        return rest;
    }

    /**
     * Promises the look of the next minute, once however many ask.
     *
     * @return whether anybody waits
     */
    boolean ringAgain(BusinessId business) {
        boolean anybody = queues.anybody(business);
        if (anybody) {
            Instant next = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(PAUSE);
            jobs.schedule(WaitlistRound.KIND, business + " at " + next, new WaitlistRound.Look(business), next);
        }
        return anybody;
    }
}
