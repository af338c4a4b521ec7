package io.horarium.appointment.waitlist;

import io.horarium.appointment.Scope;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the staff read about the waitlist, and its rules. */
@Service
public class WaitlistBook {

    /** How many wishes a page has at most. */
    public static final int PAGE = 50;

    private static final StaffId NOBODY = new StaffId(new UUID(0, 0));

    private final Tenants tenants;
    private final WaitlistEntries entries;
    private final WaitlistSettings settings;

    WaitlistBook(Tenants tenants, WaitlistEntries entries, WaitlistSettings settings) {
        this.tenants = tenants;
        this.entries = entries;
        this.settings = settings;
    }

    /**
     * Some wishes, in the order of the list.
     *
     * @param next behind which the following ones begin; absent when these are the last
     */
    public record Page(List<Entry> entries, @Nullable EntryId next) {

        /** Keeps a copy. */
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Some wishes.
     *
     * @param service of this service; empty: of any
     * @param status in this state; empty: in any
     * @param after where the page before ended; empty: from the beginning
     * @param scope within one's own column only those that name oneself
     */
    public Page list(
            BusinessId business,
            Optional<ServiceId> service,
            Optional<Entry.Status> status,
            Optional<EntryId> after,
            Scope scope) {
        Optional<StaffId> staff = switch (scope) {
            case Scope.Everybody everybody -> Optional.empty();
            case Scope.Own(var member) -> Optional.of(member.orElse(NOBODY));
        };
        List<Entry> found =
                tenants.read(business, () -> entries.page(business, service, status, staff, after, PAGE + 1));
        return found.size() > PAGE
                ? new Page(found.subList(0, PAGE), found.get(PAGE - 1).id())
                : new Page(found, null);
    }

    /** The rules of the business. */
    public WaitlistRules rules(BusinessId business) {
        return tenants.read(business, () -> settings.get(business));
    }

    /**
     * Puts these rules in the place of the old ones; open offers keep their end.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as stale
     */
    public WaitlistRules change(BusinessId business, @Nullable String ifMatch, WaitlistRules wanted) {
        return tenants.write(business, () -> {
            WaitlistRules before = settings.get(business);
            Revision.check(ifMatch, before.version(), "rules for the waitlist");
            WaitlistRules next = new WaitlistRules(
                    wanted.automatic(),
                    wanted.offerMinutes(),
                    wanted.quietFrom(),
                    wanted.quietTo(),
                    wanted.perContact(),
                    before.version());
            if (!settings.put(business, next)) {
                String seen = Revision.tag(before.version());
                Revision.check(seen, settings.get(business).version(), "rules for the waitlist");
            }
            return settings.get(business);
        });
    }
}
