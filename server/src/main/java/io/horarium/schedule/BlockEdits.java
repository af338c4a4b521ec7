package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Changes some occurrences of a time block, or takes them away, while the row of its staff member is locked. One that becomes
 * different leaves its block and is a block of its own from then on; so do those that follow one.
 */
@Component
class BlockEdits {

    // as many as a request may name
    private static final int MOST_EXCLUDED = 200;

    private final BlockSeriesRows blocks;
    private final EntryRows entries;

    BlockEdits(BlockSeriesRows blocks, EntryRows entries) {
        this.blocks = blocks;
        this.entries = entries;
    }

    /**
     * Puts a plan in the place of these occurrences.
     *
     * @param zone the wall clock of the staff member
     * @return the block that stands there now
     */
    List<ScheduleOutcome.Entry> change(
            BusinessId business, ScheduleEntryId block, StaffId owner, ZoneId zone, BlockPart part, BlockPlan plan) {
        return switch (part) {
            case BlockPart.All _ -> {
                blocks.replace(business, block, zone, plan);
                yield ScheduleOutcome.Entry.of(List.of(block.value()), List.of(owner));
            }
            case BlockPart.This(var date) -> {
                if (plan.rule().isPresent()) {
                    throw new Rejected(Unprocessable.of("rule", "must be absent where one occurrence is meant"));
                }
                exclude(business, series(business, block, zone, date), date);
                yield blocks.add(business, Map.of(owner, zone), plan);
            }
            case BlockPart.Following(var first) -> {
                BlockSeries series = series(business, block, zone, first);
                if (!series.repetition().isBefore(first, zone)) {
                    yield change(business, block, owner, zone, new BlockPart.All(), plan);
                }
                BlockPlan rest = plan.goingOn(series.repetition(), first, zone);
                blocks.repeat(business, block, zone, series.repetition().until(first));
                yield blocks.add(business, Map.of(owner, zone), rest);
            }
        };
    }

    /** Takes these occurrences away; tells whether the block was there. */
    boolean remove(BusinessId business, ScheduleEntryId block, ZoneId zone, BlockPart part) {
        return switch (part) {
            case BlockPart.All _ -> entries.removeBlock(business, block);
            case BlockPart.This(var date) -> {
                exclude(business, series(business, block, zone, date), date);
                yield true;
            }
            case BlockPart.Following(var first) -> {
                Repetition repetition = series(business, block, zone, first).repetition();
                if (!repetition.isBefore(first, zone)) {
                    yield entries.removeBlock(business, block);
                }
                blocks.repeat(business, block, zone, repetition.until(first));
                yield true;
            }
        };
    }

    private BlockSeries series(BusinessId business, ScheduleEntryId block, ZoneId zone, LocalDate date) {
        BlockSeries series = blocks.find(business, block).orElseThrow(() -> {
            boolean isThere = entries.ownerOfBlock(business, block).isPresent();
            return new Rejected(
                    isThere
                            ? Unprocessable.of("scope", "must be all: the block does not return")
                            : new NotFound("time block"));
        });
        if (!series.repetition().isOn(date, zone)) {
            throw new Rejected(Unprocessable.of("date", "must be one on which the block takes place"));
        }
        return series;
    }

    private void exclude(BusinessId business, BlockSeries series, LocalDate date) {
        if (series.repetition().excluded().size() >= MOST_EXCLUDED) {
            throw new Rejected(
                    Unprocessable.of("date", "is one exception too many: at most " + MOST_EXCLUDED + " can be kept"));
        }
        blocks.exclude(business, series.id(), date);
    }
}
