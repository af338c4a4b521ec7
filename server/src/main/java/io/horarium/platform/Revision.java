package io.horarium.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a row as HTTP knows it (RFC 9110 sections 8.8.3 and 13.1.1). */
public final class Revision {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private Revision() {}

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass that is based on this version, or on any because it does not say on which.
     *
     * @param ifMatch the header, null when there was none
     * @param what the kind of thing, for example {@code service}
     * @throws Rejected as stale when the header names anything else
     */
    public static void check(@Nullable String ifMatch, long version, String what) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches() || Long.parseLong(tag.group(1)) != version) {
            throw new Rejected(new Stale(what, version));
        }
    }
}
