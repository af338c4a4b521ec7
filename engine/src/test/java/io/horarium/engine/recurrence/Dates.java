package io.horarium.engine.recurrence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates as RFC 5545 lists them: {@code 1997 Sep 2-11, Oct 1 3; 1998 Jan 31}. */
final class Dates {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu MMM d", Locale.ENGLISH);

    private Dates() {}

    static List<LocalDate> of(String text) {
        var found = new ArrayList<LocalDate>();
        for (var year : text.split("; ")) {
            for (var month : year.substring(5).split(", ")) {
                var words = month.split(" ");
                for (var i = 1; i < words.length; i++) {
                    var ends = words[i].split("-");
                    var first = LocalDate.parse(year.substring(0, 4) + " " + words[0] + " " + ends[0], FORM);
                    var length = ends.length == 1 ? 1 : Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
                    first.datesUntil(first.plusDays(length)).forEach(found::add);
                }
            }
        }
        return found;
    }
}
