package io.horarium.live;

import io.horarium.business.BusinessDirectory;
import io.horarium.identity.CurrentUser;
import io.horarium.identity.Passes;
import io.horarium.kernel.BusinessId;
import io.horarium.live.Channel.Caller;
import io.horarium.platform.Network;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a WebSocket (RFC 6455) begins: the request is let in like any other, and then becomes a line. */
@RestController
class LiveController {

    private final Rooms rooms;
    private final ChangeLog log;
    private final Passes passes;
    private final BusinessDirectory directory;
    private final LineCounts counts;

    LiveController(Rooms rooms, ChangeLog log, Passes passes, BusinessDirectory directory, LineCounts counts) {
        this.rooms = rooms;
        this.counts = counts;
        this.log = log;
        this.passes = passes;
        this.directory = directory;
    }

    /** The channel of a team. */
    @GetMapping("/ws/calendar/{businessId}")
    void calendar(
            CurrentUser user,
            @PathVariable BusinessId businessId,
            @RequestParam(required = false) @Nullable String since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (!user.business().equals(businessId)) {
            throw new Rejected(new NotFound("business"));
        }
        Handshake.mustBeOne(request);
        Handshake.mustComeFromOurPages(request);
        Cursor place = since == null ? log.present(businessId) : Cursor.parse(since);
        Audience team = new Audience.Team(ChangeController.scope(user));
        Caller caller = new Caller(user.caller(), businessId, team, passes.of(request, user));
        upgrade(request, response, new Channel(rooms, counts, caller, place));
    }

    /** The channel of a booking page. */
    @GetMapping("/ws/booking/{slug}")
    void booking(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        BusinessId business = directory.get(slug);
        Handshake.mustBeOne(request);
        Caller caller =
                new Caller("address:" + Network.ofOne(request.getRemoteAddr()), business, new Audience.Public(), null);
        upgrade(request, response, new Channel(rooms, counts, caller, log.present(business)));
    }

    private static void upgrade(HttpServletRequest request, HttpServletResponse response, Channel channel)
            throws ServletException, IOException {
        ServerContainer container =
                (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(Channel.class, "/ws")
                .configurator(new Given(channel))
                .build();
        try {
            container.upgradeHttpToWebSocket(request, response, config, Map.of());
        } catch (DeploymentException impossible) {
            throw new IllegalStateException("the channel cannot be opened", impossible);
        }
    }

    /** One endpoint for each line. Nothing is compressed: the memory for that would be most of what a line takes. */
    private static final class Given extends ServerEndpointConfig.Configurator {

        private final Channel channel;

        Given(Channel channel) {
            this.channel = channel;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(channel);
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return List.of();
        }

        @Override
        public boolean checkOrigin(String origin) {
            // looked at before, with the address of the request beside it
            return true;
        }
    }
}
