package io.horarium.identity;

import io.horarium.platform.Signals;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Watches over those who stay after their request was let in. */
@Component
public class Passes {

    private final SignIn signIn;
    private final KeyRing keys;
    private final Signals signals;

    Passes(SignIn signIn, KeyRing keys, Signals signals) {
        this.signIn = signIn;
        this.keys = keys;
        this.signals = signals;
    }

    /**
     * What this request was let in with.
     *
     * @param user whom it was recognised as
     */
    public Pass of(HttpServletRequest request, CurrentUser user) {
        if (CallerFilter.hasKey(request)) {
            String text = CallerFilter.key(request);
            return new Pass(
                    Set.of("key/" + user.key()),
                    () -> keys.recognise(text)
                            .filter(found -> found.id().equals(user.key()))
                            .isPresent());
        }
        SecretToken token = SessionCookie.read(request)
                .orElseThrow(() -> new IllegalStateException("somebody was recognised without a cookie"));
        return new Pass(
                Set.of("session/" + token.hash(), "member/" + user.business() + "/" + user.id()),
                () -> signIn.find(token).filter(user::equals).isPresent());
    }

    /** Hears the mark of each pass that may have ended, from whichever node, a moment after it did. The listener must not block. */
    public void whenEnded(Consumer<String> listener) {
        signals.hear("access/", listener);
    }
}
