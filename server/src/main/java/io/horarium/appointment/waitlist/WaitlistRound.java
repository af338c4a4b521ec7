package io.horarium.appointment.waitlist;

import io.horarium.availability.AvailabilityService;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Goes through the list of a business and asks whoever comes first about what is free.
 *
 * <p>For the maintainer: a round does not know what was freed, nor by what: cancelled, moved, not taken in time, a block that went,
 * more seats, a date that came within the horizon. It looks at what is free now and was not when somebody came. So it may run at
 * any time, twice, and on two nodes: the start is held under the locks of booking, and the database knows one open offer for each
 * wish and one question for each start.
 */
@Component
class WaitlistRound implements JobHandler<WaitlistRound.Look> {

    static final JobKind<Look> KIND = new JobKind<>("waitlist-round", Look.class);

    private static final int MOST_QUESTIONS = 200;

    private final Tenants tenants;
    private final WaitlistBell bell;
    private final WaitlistQueues queues;
    private final AvailabilityService availability;
    private final RoundRules rules;
    private final OfferMaker maker;

    WaitlistRound(
            Tenants tenants,
            WaitlistBell bell,
            WaitlistQueues queues,
            AvailabilityService availability,
            RoundRules rules,
            OfferMaker maker) {
        this.tenants = tenants;
        this.bell = bell;
        this.queues = queues;
        this.availability = availability;
        this.rules = rules;
        this.maker = maker;
    }

    /** At whose list to look. */
    record Look(BusinessId business) {}

    /** Somebody, and what they could be asked about. */
    private record Question(Entry entry, Instant start) {}

    @Override
    public JobKind<Look> kind() {
        return KIND;
    }

    @Override
    public void run(Look look) {
        BusinessId business = look.business();
        // the next look is promised first: whatever becomes of this one, the list is not forgotten
        boolean anybody = tenants.write(business, () -> {
            queues.endOffers(business, rules.now());
            return bell.ringAgain(business);
        });
        if (anybody) {
            ask(business);
            tenants.write(business, () -> tidy(business));
        }
    }

    private void ask(BusinessId business) {
        Set<Question> refused = new HashSet<>();
        for (int questions = 0; questions < MOST_QUESTIONS; questions++) {
            Optional<Question> next = tenants.read(business, () -> next(business, refused));
            if (next.isEmpty()) {
                return;
            }
            Question question = next.get();
            try {
                maker.offer(
                        business,
                        new Attempt("waitlist", null, "offer", question),
                        question.entry(),
                        question.start(),
                        question.entry().wanted().staff(),
                        tenants.read(business, () -> rules.get(business)).length(),
                        true);
            } catch (Rejected notToBeHad) {
                // somebody was faster, or a limit of the customer: the next one is asked
                refused.add(question);
            }
        }
    }

    private Optional<Question> next(BusinessId business, Set<Question> refused) {
        if (!rules.mayAsk(business)) {
            return Optional.empty();
        }
        FreeStarts free = new FreeStarts(availability, business);
        for (WaitlistQueues.Waiting each : queues.waiting(business)) {
            if (!each.hasOffer()) {
                Optional<Question> question = free.of(each.entry().wanted()).stream()
                        .filter(start ->
                                !each.known().contains(start) && !each.asked().contains(start))
                        .map(start -> new Question(each.entry(), start))
                        .filter(candidate -> !refused.contains(candidate))
                        .findFirst();
                if (question.isPresent()) {
                    return question;
                }
            }
        }
        return Optional.empty();
    }

    /** What was free when somebody came and was taken since is news when it is free again. */
    private boolean tidy(BusinessId business) {
        queues.endOver(business, rules.now());
        FreeStarts free = new FreeStarts(availability, business);
        for (WaitlistQueues.Waiting each : queues.waiting(business)) {
            if (!each.known().isEmpty()) {
                Set<Instant> still = new HashSet<>(each.known());
                still.retainAll(new HashSet<>(free.of(each.entry().wanted())));
                if (still.size() < each.known().size()) {
                    queues.know(business, each.entry(), still);
                }
            }
        }
        return true;
    }
}
