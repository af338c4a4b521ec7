package io.horarium.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes (the first choice of OWASP's password storage sheet), at most a few
 * at the same time: a flood of logins must not take the memory of those who book.
 */
@Component
class Passwords implements PasswordEncoder {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = new Argon2Password4jPasswordEncoder(
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID));
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile @Nullable String decoy;

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Whether the password is right; takes as long for an account that does not exist as for one that does. */
    boolean isRight(String password, @Nullable String hash) {
        String unknown = decoy();
        boolean matches = matches(password, hash == null ? unknown : hash);
        return matches && hash != null;
    }

    private String decoy() {
        String made = decoy;
        if (made == null) {
            made = String.valueOf(encode(UUID.randomUUID().toString()));
            decoy = made;
        }
        return made;
    }
}
