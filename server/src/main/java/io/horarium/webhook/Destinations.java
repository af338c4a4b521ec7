package io.horarium.webhook;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where messages may go: to the public internet over TLS, and to networks of the operator's own that they have named. What is
 * said of a URL when it is written down only helps its owner; what protects is that each delivery resolves the host once, looks at every
 * address and connects to one of these addresses.
 */
@Component
class Destinations {

    private static final int HTTPS = 443;
    private static final int FIRST_FREE_PORT = 1024;
    private static final int LAST_PORT = 65_535;
    private static final long LOOK_UP_SECONDS = 5;

    private final List<Network> own;

    Destinations(Environment environment) {
        this.own = Arrays.stream(
                        environment.getProperty("HORARIUM_WEBHOOK_NETWORKS", "").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Network::parse)
                .toList();
    }

    /** A host that must not be connected to. */
    static final class Refused extends UnknownHostException {
        static final String WHY = "its address is not one of the public internet";

        private static final long serialVersionUID = 1L;

        Refused() {
            super(WHY);
        }
    }

    /**
     * Lets a URL pass to which messages could be sent now.
     *
     * @throws Rejected about the field {@code url}
     */
    void check(String url) {
        URI parsed = parse(url);
        boolean plain = parsed.getScheme().equalsIgnoreCase("http");
        if (!plain && !parsed.getScheme().equalsIgnoreCase("https")) {
            throw refusal("must begin with https://");
        }
        InetAddress[] addresses = lookUp(parsed.getHost());
        boolean inside = Arrays.stream(addresses).allMatch(this::isOwn);
        if (plain && !inside) {
            throw refusal("must begin with https://");
        }
        if (!Arrays.stream(addresses).allMatch(this::isAllowed)) {
            throw refusal("must lead to the public internet");
        }
        int port = parsed.getPort();
        if (port > LAST_PORT) {
            throw refusal("must have a port of at most " + LAST_PORT);
        }
        if (!inside && port >= 0 && port != HTTPS && port < FIRST_FREE_PORT) {
            throw refusal("must have port 443 or one above 1023");
        }
    }

    /**
     * The addresses of a host, each of which may be connected to.
     *
     * @throws UnknownHostException when there is none, or one of them must not be connected to
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        return all(host, false);
    }

    /**
     * The addresses of a host in the operator's own networks, where a message may go without TLS.
     *
     * @throws UnknownHostException when there is none, or one of them lies elsewhere
     */
    InetAddress[] resolveOwn(String host) throws UnknownHostException {
        return all(host, true);
    }

    private InetAddress[] all(String host, boolean ownOnly) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress each : addresses) {
            if (ownOnly ? !isOwn(each) : !isAllowed(each)) {
                throw new Refused();
            }
        }
        return addresses;
    }

    private boolean isAllowed(InetAddress address) {
        return isOwn(address) || PublicInternet.has(address);
    }

    private boolean isOwn(InetAddress address) {
        return own.stream().anyMatch(each -> each.contains(address));
    }

    private static URI parse(String url) {
        try {
            URI parsed = new URI(url);
            if (parsed.getScheme() == null || parsed.getHost() == null || parsed.isOpaque()) {
                throw refusal("must be an https address with a host");
            }
            if (parsed.getRawAuthority().indexOf('@') >= 0) {
                throw refusal("must name no user and no password");
            }
            if (parsed.getRawFragment() != null) {
                throw refusal("must have no fragment");
            }
            return parsed;
        } catch (URISyntaxException malformed) {
            throw refusal("must be an https address with a host");
        }
    }

    /** A name server that does not answer is not waited for. */
    private static InetAddress[] lookUp(String host) {
        try {
            return CompletableFuture.supplyAsync(() -> addresses(host), Thread::startVirtualThread)
                    .completeOnTimeout(new InetAddress[0], LOOK_UP_SECONDS, TimeUnit.SECONDS)
                    .thenApply(Destinations::atLeastOne)
                    .join();
        } catch (CompletionException unknown) {
            throw refusal("has a host that is not found");
        }
    }

    private static InetAddress[] addresses(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    private static InetAddress[] atLeastOne(InetAddress[] addresses) {
        if (addresses.length == 0) {
            throw new CompletionException(new UnknownHostException());
        }
        return addresses;
    }

    private static Rejected refusal(String message) {
        return new Rejected(Unprocessable.of("url", message));
    }
}
