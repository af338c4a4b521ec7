package io.horarium.platform;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the transactions. Each belongs to one business, and row-level security shows it the rows of that business only: the
 * first statement of the transaction names the business, and PostgreSQL forgets the name when the transaction ends.
 *
 * <p>A transaction inside a transaction of the same business joins it. A different business, or a write inside a read, is a
 * bug and throws {@link IllegalStateException}.
 */
@Component
public class Tenants {

    private static final int ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private volatile Consumer<BusinessId> written = nobody -> {};

    Tenants(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads rows of one business in one read-only transaction. */
    public <T extends @Nullable Object> T read(BusinessId business, Supplier<T> work) {
        return within(new Scope("horarium.business_id", business.toString(), false), work);
    }

    /**
     * Changes rows of one business in one transaction, which is rolled back when the work throws. A transaction that loses a
     * deadlock or a serialization conflict is run again, so the work must have no effect but on the database.
     */
    public <T extends @Nullable Object> T write(BusinessId business, Supplier<T> work) {
        Scope scope = new Scope("horarium.business_id", business.toString(), true);
        for (int attempt = 1; ; attempt++) {
            try {
                T result = within(scope, work);
                if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                    written.accept(business);
                }
                return result;
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == ATTEMPTS || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw lost;
                }
            }
        }
    }

    /** Whom to tell after each commit of {@link #write}. The listener must neither block nor fail. */
    public void whenWritten(Consumer<BusinessId> listener) {
        written = listener;
    }

    /**
     * Looks something up before the business is known: the one row that the key opens, for example a slug or a session.
     * Which tables have such a door, and what it shows, is said in their row-level security policies.
     */
    public <T extends @Nullable Object> T door(String key, Supplier<T> work) {
        return within(new Scope("horarium.door", key, false), work);
    }

    /**
     * Reads and changes what belongs to a person and not to a business: the account and its memberships. Inside of a
     * transaction of a business it opens that person's rows in addition.
     */
    public <T extends @Nullable Object> T person(UserId user, Supplier<T> work) {
        Scope scope = new Scope("horarium.user_id", user.toString(), true);
        if (TransactionSynchronizationManager.getResource(this) == null) {
            return within(scope, work);
        }
        enter(scope);
        return work.get();
    }

    private <T extends @Nullable Object> T within(Scope wanted, Supplier<T> work) {
        Scope current = (Scope) TransactionSynchronizationManager.getResource(this);
        if (current != null) {
            current.mustAdmit(wanted);
            return work.get();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction without a business is open already");
        }
        TransactionSynchronizationManager.bindResource(this, wanted);
        try {
            TransactionTemplate template = wanted.writes() ? writing : reading;
            return template.execute(status -> {
                enter(wanted);
                return work.get();
            });
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private void enter(Scope scope) {
        // whatever is written is written down with whoever does it: the triggers of V085 read it
        jdbc.sql("select set_config(:setting, :value, true), set_config('horarium.deed', :deed, true)")
                .param("setting", scope.setting())
                .param("value", scope.value())
                .param("deed", scope.writes() ? Deed.text() : "")
                .query((row, number) -> number)
                .single();
    }

    private record Scope(String setting, String value, boolean writes) {

        void mustAdmit(Scope inner) {
            if (!setting.equals(inner.setting) || !value.equals(inner.value)) {
                throw new IllegalStateException("a transaction of " + value + " cannot act for " + inner.value);
            }
            if (inner.writes && !writes) {
                throw new IllegalStateException("a read-only transaction cannot write");
            }
        }
    }
}
