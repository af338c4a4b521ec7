package io.horarium.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** All tests come from one address, and each may try as much as if it were alone. */
final class ForgottenAttempts implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBean(JdbcClient.class)
                .sql("delete from login_attempts")
                .update();
    }
}
