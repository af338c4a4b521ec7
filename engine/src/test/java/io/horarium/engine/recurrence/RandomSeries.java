package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Random;

/**
 * A random legal rule with a random start, the same for the same seed.
 *
 * @param seed where it comes from
 * @param rule any frequency, any parts that go with it
 * @param start whole seconds, 1990 to 2040
 */
record RandomSeries(long seed, RecurrenceRule rule, LocalDateTime start) {

    static RandomSeries of(long seed) {
        // neighbouring seeds of Random begin alike, so they are spread first
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var start = LocalDateTime.of(1990, 1, 1, 0, 0)
                .plusDays(random.nextInt(18_000))
                .plusSeconds(random.nextInt(86_400));
        return new RandomSeries(seed, rule(random), start);
    }

    private static RecurrenceRule rule(Random random) {
        var frequency = Frequency.values()[random.nextInt(Frequency.values().length)];
        var rule = RecurrenceRule.every(frequency)
                .withInterval(random.nextInt(3) == 0 ? 2 + random.nextInt(frequency.isWithinDay() ? 200 : 5) : 1)
                .withWeekStart(DayOfWeek.of(1 + random.nextInt(7)));
        rule = some(rule, random, ByPart.MONTH, 5, 4);
        rule = days(rule, random, frequency);
        rule = some(rule, random, ByPart.HOUR, 5, 3);
        rule = some(rule, random, ByPart.MINUTE, 5, 3);
        rule = some(rule, random, ByPart.SECOND, 6, 2);
        return isPositionable(rule) ? some(rule, random, ByPart.SET_POSITION, 4, 3) : rule;
    }

    private static RecurrenceRule days(RecurrenceRule rule, Random random, Frequency frequency) {
        return switch (frequency) {
            case YEARLY ->
                switch (random.nextInt(6)) {
                    case 0 -> some(rule, random, ByPart.YEAR_DAY, 1, 6);
                    case 1 -> weekdays(some(rule, random, ByPart.WEEK_NUMBER, 1, 3), random, 0);
                    case 2 -> some(rule, random, ByPart.MONTH_DAY, 1, 6);
                    case 3 -> weekdays(some(rule, random, ByPart.MONTH_DAY, 1, 12), random, 0);
                    case 4 -> weekdays(rule, random, rule.numbers(ByPart.MONTH).isEmpty() ? 40 : 5);
                    default -> rule;
                };
            case MONTHLY ->
                switch (random.nextInt(4)) {
                    case 0 -> some(rule, random, ByPart.MONTH_DAY, 1, 6);
                    case 1 -> weekdays(rule, random, 5);
                    case 2 -> weekdays(some(rule, random, ByPart.MONTH_DAY, 1, 12), random, 0);
                    default -> rule;
                };
            case WEEKLY -> random.nextBoolean() ? weekdays(rule, random, 0) : rule;
            case DAILY, HOURLY, MINUTELY, SECONDLY -> {
                var limited = some(rule, random, ByPart.MONTH_DAY, 4, 8);
                yield random.nextInt(3) == 0 ? weekdays(limited, random, 0) : limited;
            }
        };
    }

    /** Puts numbers into the part, once in so many times. */
    private static RecurrenceRule some(RecurrenceRule rule, Random random, ByPart part, int onceIn, int most) {
        if (random.nextInt(onceIn) != 0) {
            return rule;
        }
        var numbers = new Integer[1 + random.nextInt(most)];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = number(random, part);
        }
        return rule.with(part, numbers);
    }

    private static int number(Random random, ByPart part) {
        return switch (part) {
            case MONTH -> 1 + random.nextInt(12);
            case WEEK_NUMBER -> signed(random, 53);
            case YEAR_DAY -> signed(random, 366);
            case MONTH_DAY -> signed(random, 31);
            case HOUR -> random.nextInt(24);
            case MINUTE, SECOND -> random.nextInt(60);
            case SET_POSITION -> signed(random, 3);
        };
    }

    private static RecurrenceRule weekdays(RecurrenceRule rule, Random random, int mostOrdinal) {
        var days = new RuleWeekday[1 + random.nextInt(3)];
        for (var i = 0; i < days.length; i++) {
            var numbered = mostOrdinal > 0 && random.nextInt(3) > 0;
            days[i] = new RuleWeekday(numbered ? signed(random, mostOrdinal) : 0, DayOfWeek.of(1 + random.nextInt(7)));
        }
        return rule.withWeekdays(days);
    }

    private static int signed(Random random, int most) {
        var number = 1 + random.nextInt(most);
        return random.nextInt(3) == 0 ? -number : number;
    }

    private static boolean isPositionable(RecurrenceRule rule) {
        return !rule.numbers().isEmpty() || !rule.weekdays().isEmpty();
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + rule + " from " + start;
    }
}
