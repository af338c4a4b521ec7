package io.horarium.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a file calls by its name; upper and lower case and the ways to write an accent are one.
 *
 * @param <T> what has a name
 */
final class Named<T> {

    private final Map<String, List<T>> byName = new HashMap<>();
    private final String what;

    Named(String what, Collection<T> things, Function<T, String> name) {
        this.what = what;
        things.forEach(each -> add(name.apply(each), each));
    }

    void add(String name, T thing) {
        byName.computeIfAbsent(folded(name), none -> new ArrayList<>()).add(thing);
    }

    boolean has(String name) {
        return byName.containsKey(folded(name));
    }

    /** The only one of this name; otherwise the row says what is wrong. */
    Optional<T> find(Row row, Column column, String name) {
        List<T> found = byName.getOrDefault(folded(name), List.of());
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        row.fault(
                column,
                found.isEmpty()
                        ? "names no " + what + " of yours: " + Guest.line(name)
                        : "names more than one " + what);
        return Optional.empty();
    }

    /** Those of these names. */
    List<T> list(Row row, Column column) {
        List<T> found = new ArrayList<>();
        for (String name : row.names(column)) {
            find(row, column, name).filter(each -> !found.contains(each)).ifPresent(found::add);
        }
        return found;
    }

    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
