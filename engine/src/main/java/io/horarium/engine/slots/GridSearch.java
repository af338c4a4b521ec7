package io.horarium.engine.slots;

import io.horarium.engine.time.WallClock;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole search. The starts of all staff members are laid out on one row; units and limits are judged once for the
 * row, then each staff member's busy time once. Every step is a merge, so the cost is linear in dates, windows, busy
 * stretches and starts (times staff members), whatever overlaps whatever.
 */
final class GridSearch {

    private final SlotRequest request;
    private final Area area;
    private final BusyReader reader;
    private final List<List<Stretch>> busy = new ArrayList<>();
    private final List<Candidates> candidates = new ArrayList<>();

    GridSearch(SlotRequest request, Area area) {
        this.request = request;
        this.area = area;
        this.reader = new BusyReader(request);
    }

    SlotGrid run() {
        int[] starts = area.isEmpty() ? new int[0] : layOut();
        StartIndex index = new StartIndex(starts);
        int[] startDays = needsDays() ? daysOf(starts) : new int[0];
        UnitSearch units = UnitSearch.of(request, index, reader);
        LimitedDays perService = limited(request.serviceQuota(), startDays);
        LimitedDays perCustomer = limited(request.customerQuota(), startDays);
        StaffSearch search = new StaffSearch(request.policy(), request.seats(), index, units);
        List<StaffTrack> tracks = new ArrayList<>(candidates.size());
        for (int at = 0; at < candidates.size(); at++) {
            StaffMember member = request.staff().get(at);
            Limits limits = new Limits(limited(member.quota(), startDays), perService, perCustomer);
            tracks.add(search.track(member, candidates.get(at), busy.get(at), limits));
        }
        int[] gapDays = request.policy().avoidGaps() ? startDays : new int[0];
        StartRow row = new StartRow(starts, tracks, gapDays, SourceTable.of(reader.sources(), tracks), holidays());
        return SlotGrid.of(request, row, reader.validUntil());
    }

    private int[] layOut() {
        int[] starts = new int[0];
        for (StaffMember member : request.staff()) {
            List<Stretch> stretches = reader.read(member);
            Candidates found = Candidates.of(area, request, member, stretches);
            busy.add(stretches);
            candidates.add(found);
            starts = Ints.union(found.starts(), starts);
        }
        return starts;
    }

    private LimitedDays limited(Quota quota, int[] startDays) {
        return LimitedDays.of(quota, request.days(), startDays, request.ignoring());
    }

    private boolean needsDays() {
        return request.policy().avoidGaps()
                || !request.serviceQuota().limits().isEmpty()
                || !request.customerQuota().limits().isEmpty()
                || request.staff().stream()
                        .anyMatch(each -> !each.quota().limits().isEmpty());
    }

    private int[] daysOf(int[] starts) {
        WallClock clock = Area.clock(request.days().zone(), area.from(), area.to());
        int[] days = new int[starts.length];
        for (int index = 0; index < starts.length; index++) {
            days[index] = clock.dayAt(starts[index]);
        }
        return days;
    }

    private List<HolidayTime> holidays() {
        List<HolidayTime> times = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            if (!candidates.get(at).windows().holiday().isEmpty()) {
                HolidayTime.addAll(request.staff().get(at).hours(), area, times);
                request.schedule().ifPresent(schedule -> HolidayTime.addAll(schedule, area, times));
            }
        }
        return times.stream().distinct().toList();
    }
}
