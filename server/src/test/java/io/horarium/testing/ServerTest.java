package io.horarium.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application over a real port and on a real PostgreSQL. All such tests share one application, so each
 * makes a {@link TestBusiness} of its own and looks at nobody else's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Statements.class, TestBusinesses.class, TestStudios.class})
@ExtendWith({TestClock.BackToNow.class, ForgottenAttempts.class})
public @interface ServerTest {}
