package io.horarium.transfer;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line; what is wrong goes to the findings, and the answer is then empty. */
final class Row {

    static final int LONGEST_CELL = 2000;

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?: ?(?:m|min|mins|minutes))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d\\d)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,4})?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[|;]");
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final Sheet sheet;
    private final Sheet.Line line;
    private final Findings findings;

    Row(Sheet sheet, Sheet.Line line, Findings findings) {
        this.sheet = sheet;
        this.line = line;
        this.findings = findings;
    }

    int number() {
        return line.number();
    }

    boolean isSound() {
        return findings.isSound(number());
    }

    void fault(Column column, String message) {
        findings.error(number(), column.heading(), message);
    }

    /** Says what is wrong, of a column or of the line as a whole. */
    void tell(@Nullable Column column, String message) {
        findings.error(number(), column == null ? null : column.heading(), message);
    }

    /** What the cell says; empty where it says nothing, or nothing that can be kept. */
    Optional<String> find(Column column) {
        Integer place = sheet.columns().get(column);
        String cell = place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place);
        if (cell.length() > LONGEST_CELL) {
            fault(column, "must have at most " + LONGEST_CELL + " characters");
            return Optional.empty();
        }
        if (cell.chars().anyMatch(Row::isControl)) {
            fault(column, "must not contain control characters");
            return Optional.empty();
        }
        String text = Defused.undo(cell.strip());
        if (text.isEmpty() && column.needed()) {
            fault(column, "is missing");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String text(Column column) {
        return find(column).orElse("");
    }

    /** Minutes, as a number or as hours and minutes. */
    Optional<Integer> minutes(Column column) {
        return find(column).flatMap(text -> {
            Matcher minutes = MINUTES.matcher(text.toLowerCase(Locale.ROOT));
            Matcher hours = HOURS.matcher(text);
            if (minutes.matches()) {
                return Optional.of(Integer.valueOf(minutes.group(1)));
            }
            if (hours.matches() && Integer.parseInt(hours.group(2)) < 60) {
                return Optional.of(Integer.parseInt(hours.group(1)) * 60 + Integer.parseInt(hours.group(2)));
            }
            fault(column, "must be minutes such as 60, or hours and minutes such as 1:30");
            return Optional.empty();
        });
    }

    Optional<Integer> whole(Column column) {
        return find(column).flatMap(text -> {
            if (text.matches("\\d{1,6}")) {
                return Optional.of(Integer.valueOf(text));
            }
            fault(column, "must be a whole number");
            return Optional.empty();
        });
    }

    Optional<Boolean> yesOrNo(Column column) {
        return find(column).flatMap(text -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (YES.contains(word) || NO.contains(word)) {
                return Optional.of(YES.contains(word));
            }
            fault(column, "must be yes or no");
            return Optional.empty();
        });
    }

    /** An amount of money such as 45, 45.50 or 45,50 in minor units. */
    Optional<Long> amount(Column column, int digits) {
        return find(column).flatMap(text -> {
            if (!AMOUNT.matcher(text).matches()) {
                fault(column, "must be an amount such as 45.50, without the name of the currency");
                return Optional.empty();
            }
            BigDecimal amount = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
            if (amount.scale() > digits) {
                fault(column, "must have at most " + digits + " decimal places");
                return Optional.empty();
            }
            return Optional.of(amount.movePointRight(digits).longValueExact());
        });
    }

    Optional<ZoneId> zone(Column column) {
        return find(column).flatMap(text -> {
            if (ZONES.contains(text)) {
                return Optional.of(ZoneId.of(text));
            }
            fault(column, "must be an IANA time zone such as Asia/Dubai");
            return Optional.empty();
        });
    }

    /** Names with bars or semicolons between them. */
    List<String> names(Column column) {
        return find(column)
                .map(text -> Arrays.stream(BETWEEN_NAMES.split(text))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
