package io.horarium.appointment.waitlist;

import io.horarium.appointment.AppointmentRejection;
import io.horarium.availability.AvailabilityService;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks those who wait for one service, a page after the other, all of them about the same reading of what is free. */
@Component
class ServiceRound {

    private final Tenants tenants;
    private final WaitlistQueues queues;
    private final AvailabilityService availability;
    private final RoundRules rules;
    private final OfferMaker maker;

    ServiceRound(
            Tenants tenants,
            WaitlistQueues queues,
            AvailabilityService availability,
            RoundRules rules,
            OfferMaker maker) {
        this.tenants = tenants;
        this.queues = queues;
        this.availability = availability;
        this.rules = rules;
        this.maker = maker;
    }

    /** Some of those who wait, whether they may be asked now, and what has to be written down of what they know. */
    private record Page(List<WaitlistQueues.Waiting> waiting, boolean mayAsk, List<WaitlistQueues.Waiting> forgetful) {}

    /**
     * Asks whoever comes behind a wish, in the order of the list.
     *
     * @param after absent: from the beginning
     * @return the last one that was looked at; behind it one goes on when patience ran out
     */
    @Nullable
    EntryId ask(BusinessId business, ServiceId service, @Nullable EntryId after, Patience patience) {
        FreeStarts free = new FreeStarts(
                (wanted, interest) -> tenants.read(business, () -> availability.read(business, wanted, interest)));
        EntryId last = after;
        while (true) {
            EntryId behind = last;
            Page page = tenants.read(business, () -> page(business, service, behind, free));
            if (!page.forgetful().isEmpty()) {
                tenants.write(business, () -> queues.know(business, page.forgetful()));
            }
            for (WaitlistQueues.Waiting each : page.waiting()) {
                if (patience.isOver()) {
                    return last;
                }
                if (page.mayAsk() && !each.hasOffer()) {
                    ask(business, each, free, patience);
                }
                last = each.entry().id();
            }
            if (page.waiting().size() < WaitlistQueues.PAGE) {
                return last;
            }
        }
    }

    /** What is free is read behind the page, so that nobody is on it who came after that. */
    private Page page(BusinessId business, ServiceId service, @Nullable EntryId after, FreeStarts free) {
        List<WaitlistQueues.Waiting> waiting = queues.page(business, service, after);
        free.lookAgain();
        List<WaitlistQueues.Waiting> forgetful = waiting.stream()
                .filter(each -> !each.known().isEmpty())
                .map(each -> each.knowing(free.notGone(each.entry().wanted())))
                .filter(WaitlistQueues.Waiting::forgets)
                .toList();
        return new Page(waiting, rules.mayAsk(business), forgetful);
    }

    /** One question that is answered by a hold; where a limit forbids a start, it forbids others of its date too. */
    private void ask(BusinessId business, WaitlistQueues.Waiting waiting, FreeStarts free, Patience patience) {
        Wanted wanted = waiting.entry().wanted();
        Set<LocalDate> forbidden = new HashSet<>();
        for (Instant start : free.of(wanted)) {
            boolean isNews =
                    !waiting.known().contains(start) && !waiting.asked().contains(start);
            if (isNews
                    && !forbidden.contains(free.date(wanted, start))
                    && free.of(wanted).contains(start)) {
                patience.spend();
                switch (offer(business, waiting.entry(), start)) {
                    case FORBIDDEN -> forbidden.add(free.date(wanted, start));
                    case GONE -> free.lookAgain();
                    case ASKED -> {
                        free.lookAgain();
                        return;
                    }
                    case NOT_TO_BE_ASKED -> {
                        return;
                    }
                }
            }
        }
    }

    private Outcome offer(BusinessId business, Entry entry, Instant start) {
        try {
            maker.offer(
                    business,
                    new Attempt("waitlist", null, "offer", entry.id()),
                    entry,
                    start,
                    entry.wanted().staff(),
                    tenants.read(business, () -> rules.get(business)).length(),
                    true);
            return Outcome.ASKED;
        } catch (Rejected refused) {
            return Outcome.of(refused);
        }
    }

    /** What came of a question. */
    private enum Outcome {
        /** The start is kept for them. */
        ASKED,
        /** A limit stands in the way of this date. */
        FORBIDDEN,
        /** Somebody was faster. */
        GONE,
        /** It is about the wish and not about the start: it was changed or answered, or asked elsewhere. */
        NOT_TO_BE_ASKED;

        static Outcome of(Rejected refused) {
            if (refused.rejection() instanceof AppointmentRejection.SlotTaken taken) {
                return taken.reason() == Reason.LIMIT_REACHED ? FORBIDDEN : GONE;
            }
            return refused.rejection() instanceof AppointmentRejection.NotBookable ? GONE : NOT_TO_BE_ASKED;
        }
    }
}
