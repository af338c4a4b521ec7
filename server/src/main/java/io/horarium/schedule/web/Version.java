package io.horarium.schedule.web;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as HTTP knows them (RFC 9110 sections 8.8.3 and 13.1.1). */
final class Version {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");
    // nothing has it: a tag that we never gave matches nothing
    private static final long NEVER = 0;

    private Version() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that {@code If-Match} wants; empty when there is no such header, or any will do. */
    static OptionalLong wanted(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NEVER);
    }
}
