package io.horarium.identity;

import io.horarium.identity.Users.Account;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether somebody is who they say they are. */
@Component
class Credentials {

    private final Tenants tenants;
    private final Users users;
    private final Passwords passwords;
    private final LoginLimit limit;
    private final SecondFactor secondFactor;

    Credentials(Tenants tenants, Users users, Passwords passwords, LoginLimit limit, SecondFactor secondFactor) {
        this.tenants = tenants;
        this.users = users;
        this.passwords = passwords;
        this.limit = limit;
        this.secondFactor = secondFactor;
    }

    /** The account of an address, whatever its case; outside of any transaction. */
    Optional<Account> find(String email) {
        String key = Fields.email(email);
        return tenants.door(key, () -> users.find(key));
    }

    /**
     * Checks the password, and then the second factor, of an account that may not exist.
     *
     * @param code of the second factor, where somebody sent one
     * @param address of the caller, for the limit
     * @throws Rejected when the password or the code is wrong, was wrong too often, or a code is needed
     */
    Account prove(String email, String password, @Nullable String code, String address) {
        String key = Fields.email(email);
        limit.take(key, address);
        Optional<Account> account = find(key);
        boolean right =
                passwords.isRight(password, account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !right) {
            throw new Rejected(new IdentityRejection.InvalidCredentials());
        }
        limit.right(key, address);
        secondFactor.demand(account.get().id(), code);
        return account.get();
    }

    /**
     * Asks somebody who is signed in for their password once more, before something that outlasts the session.
     *
     * @param field of the request
     * @param address of the caller, for the limit
     * @throws Rejected when the password is wrong, or was wrong too often
     */
    void proveAgain(CurrentUser user, String field, String password, String address) {
        limit.take(user.email(), address);
        String hash = tenants.person(user.id(), () -> users.find(user.id()))
                .map(Account::passwordHash)
                .orElse(null);
        if (!passwords.isRight(password, hash)) {
            throw new Rejected(Unprocessable.of(field, "is not your password"));
        }
        limit.right(user.email(), address);
    }
}
