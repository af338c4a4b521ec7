package io.horarium.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Remembers what the sources said about each staff member and unit under its version. A booking changes one staff member and
 * perhaps a room; with this memory only these are read again, not the diaries of the whole team.
 *
 * <p>Limits count appointments of services and of people who are no longer in the team, for which no version speaks. Where
 * something is counted, nothing is remembered.
 */
@Component
class SourceMemory {

    // reach of any service: its length and its buffers are at most a day each, and gaps are judged by whole days
    private static final Duration MARGIN = Duration.ofDays(5);
    private static final int ENTRIES = 200_000;

    private final Sources sources;
    private final Cache<Key, Contribution> known = Caffeine.newBuilder()
            .maximumWeight(ENTRIES)
            .<Key, Contribution>weigher(
                    (key, said) -> 10 + said.busy().size() + said.chosen().size())
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    SourceMemory(Sources sources) {
        this.sources = sources;
    }

    /**
     * What {@link Sources#ask} says, asked only about those whose version is new.
     *
     * @param range the starts that it is about, from which the inquiry was made
     * @param versions of every staff member and unit of the inquiry, read in this transaction
     */
    Map<ResourceId, Contribution> ask(Inquiry inquiry, TimeInterval range, Map<UUID, String> versions) {
        if (!inquiry.counted().isEmpty()) {
            return sources.ask(inquiry);
        }
        // the same window for all services, so that they share what is remembered
        TimeInterval window =
                new TimeInterval(range.start().minus(MARGIN), range.end().plus(MARGIN));
        Map<ResourceId, Contribution> all = new HashMap<>();
        Map<ResourceId, Key> unknown = new HashMap<>();
        for (ResourceId resource : inquiry.resources()) {
            Key key = new Key(resource, versions.getOrDefault(resource.value(), ""), window);
            Contribution said = known.getIfPresent(key);
            if (said == null) {
                unknown.put(resource, key);
            } else {
                all.put(resource, said);
            }
        }
        if (!unknown.isEmpty()) {
            all.putAll(learn(inquiry, window, unknown));
        }
        return all;
    }

    private Map<ResourceId, Contribution> learn(Inquiry inquiry, TimeInterval window, Map<ResourceId, Key> unknown) {
        Map<ResourceId, Contribution> fresh = sources.ask(
                new Inquiry(inquiry.business(), unknown.keySet(), window, inquiry.counted(), inquiry.counting()));
        unknown.forEach((resource, key) -> known.put(key, fresh.getOrDefault(resource, Contribution.NONE)));
        return fresh;
    }

    /** Ids are unique in an installation, so the business need not be part of the key. */
    private record Key(ResourceId resource, String version, TimeInterval window) {}
}
