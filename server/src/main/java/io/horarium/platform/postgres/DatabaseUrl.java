package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code DATABASE_URL} says: {@code postgres://user:password@host:port/database?sslmode=require}, also spelled
 * {@code postgresql://} or {@code jdbc:postgresql://}. User and password may instead be the parameters {@code user} and
 * {@code password}.
 *
 * @param url for JDBC, without user and password
 * @param username of the role, null for that of the operating system
 * @param password of the role, null for none
 */
record DatabaseUrl(
        String url, @Nullable String username, @Nullable String password) {

    /**
     * Reads it.
     *
     * @throws CannotStart with a sentence that does not repeat the password
     */
    static DatabaseUrl parse(String text) {
        URI uri = uri(text.strip().replaceFirst("^jdbc:", ""));
        String scheme = uri.getScheme();
        String path = uri.getRawPath();
        if (!"postgres".equals(scheme) && !"postgresql".equals(scheme)) {
            throw malformed("it has to begin with postgres:// or jdbc:postgresql://");
        }
        if (uri.getHost() == null) {
            throw malformed("it names no host, or a character of the password needs percent-encoding");
        }
        if (path == null || path.length() < 2 || path.indexOf('/', 1) >= 0) {
            throw malformed("it names no database after the host");
        }
        String credentials = uri.getRawUserInfo();
        String[] pair = credentials == null ? new String[0] : credentials.split(":", 2);
        String username = pair.length > 0 ? decoded(pair[0]) : null;
        String password = pair.length > 1 ? decoded(pair[1]) : null;
        List<String> rest = new ArrayList<>();
        String query = uri.getRawQuery();
        for (String parameter : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            if (parameter.startsWith("user=")) {
                username = decoded(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decoded(parameter.substring("password=".length()));
            } else {
                rest.add(parameter);
            }
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String parameters = rest.isEmpty() ? "" : "?" + String.join("&", rest);
        return new DatabaseUrl("jdbc:postgresql://" + uri.getHost() + port + path + parameters, username, password);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw malformed(e.getReason().toLowerCase(java.util.Locale.ROOT) + " at character " + (e.getIndex() + 1));
        }
    }

    private static String decoded(String text) {
        // in a URI, unlike in a form, a plus is a plus
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static CannotStart malformed(String why) {
        return new CannotStart("DATABASE_URL cannot be read (" + why
                + "): it has the form postgres://user:password@host:5432/database.");
    }
}
