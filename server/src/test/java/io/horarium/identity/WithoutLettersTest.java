package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.platform.Installation;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Where nothing sends letters, whoever runs Horarium sees the link for a new password, and nobody else does. */
@ExtendWith(OutputCaptureExtension.class)
class WithoutLettersTest extends Office {

    private static final Pattern TOKEN = Pattern.compile("\"token\": \"([^\"]+)\"");
    private static final String NEW = "an entirely new password";

    @Autowired
    Credentials credentials;

    @Autowired
    PasswordResets resets;

    @Autowired
    ObjectProvider<AccountLetters> letters;

    @Autowired
    Environment environment;

    @Test
    void aTrialShowsTheLinkOnItsTerminal(CapturedOutput output) {
        ask(new Installation(true, "127.0.0.1"));

        assertThat(output.getOut()).contains(mail("staff"));
        assertThat(confirm(token(output)).status()).isEqualTo(204);
        assertThat(confirm(token(output)).problem()).isEqualTo("link-over");
    }

    @Test
    void aRealInstallationShowsNothingThatWasNotAskedForByItsOperator(CapturedOutput output) {
        ask(new Installation(false, "127.0.0.1"));
        ask(new Installation(true, "0.0.0.0"));

        assertThat(output.getOut()).doesNotContain("\"token\"").doesNotContain(mail("staff"));
        assertThat(output.getAll()).contains("HORARIUM_NEW_PASSWORD_FOR");
    }

    @Test
    void anOperatorStartsANodeThatShowsTheLink(CapturedOutput output) {
        try (Node node =
                Node.start(Map.of("HORARIUM_NEW_PASSWORD_FOR", mail("staff").toUpperCase()))) {
            assertThat(node.port()).isPositive();
            assertThat(confirm(token(output)).status()).isEqualTo(204);
        }
        assertThat(stranger()
                        .post("/api/auth/login", Map.of("email", mail("staff"), "password", NEW))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anOperatorIsToldThatNobodyHasTheAddress(CapturedOutput output) {
        try (Node node = Node.start(Map.of("HORARIUM_NEW_PASSWORD_FOR", mail("nobody")))) {
            assertThat(node.port()).isPositive();
        }

        assertThat(output.getOut())
                .contains("Nobody has the address " + mail("nobody"))
                .doesNotContain("\"token\"");
    }

    private void ask(Installation installation) {
        new ForgottenPassword(tenants, credentials, resets, letters, new Terminal(installation, environment), clock)
                .run(new ForgottenPassword.Request(mail("staff")));
    }

    private Answer confirm(String token) {
        return stranger().post("/api/auth/password-reset/confirm", Map.of("token", token, "password", NEW));
    }

    private static String token(CapturedOutput output) {
        Matcher found = TOKEN.matcher(output.getOut());
        assertThat(found.find()).as(output.getOut()).isTrue();
        return found.group(1);
    }
}
