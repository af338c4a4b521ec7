package io.horarium.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** How people tell their sessions apart: what the browser says about itself, cut to a length that can be kept. */
final class Device {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[^\\x20-\\x7e]");

    private Device() {}

    static String of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String visible = agent == null ? "" : INVISIBLE.matcher(agent).replaceAll("");
        return visible.substring(0, Math.min(visible.length(), LONGEST));
    }
}
