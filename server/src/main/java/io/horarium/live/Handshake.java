package io.horarium.live;

import io.horarium.platform.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a request has to bring that wants to become a WebSocket. */
final class Handshake {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Handshake() {}

    /** Refuses whoever does not ask for a WebSocket. */
    static void mustBeOne(HttpServletRequest request) {
        if (!"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            throw new ResponseStatusException(HttpStatus.UPGRADE_REQUIRED);
        }
    }

    /**
     * Refuses the pages of others. A browser sends our cookie along from any page and tells the page in {@code Origin} (RFC 6455 section 10.2);
     * there is no other guard, because no page can add a header here.
     *
     * @throws Rejected when it names another one
     */
    static void mustComeFromOurPages(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOurs(origin, request)) {
            throw new Rejected(new LiveRejection.ForeignOrigin());
        }
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            URI page = new URI(origin);
            String scheme = request.isSecure() ? "https" : "http";
            int usual = request.isSecure() ? HTTPS : HTTP;
            int port = page.getPort() < 0 ? usual : page.getPort();
            return scheme.equalsIgnoreCase(page.getScheme())
                    && request.getServerName().equalsIgnoreCase(page.getHost())
                    && request.getServerPort() == port;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
