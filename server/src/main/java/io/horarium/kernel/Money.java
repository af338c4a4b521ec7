package io.horarium.kernel;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact amount in the minor unit of its currency: 4500 AED is forty-five dirhams, 45 JPY is forty-five yen.
 *
 * @param amount minor units, may be negative (a refund)
 * @param currency ISO 4217 code of three upper-case letters
 */
public record Money(long amount, String currency) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Refuses a currency that is not three upper-case letters. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("currency must be an ISO 4217 code of three upper-case letters");
        }
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum does not fit
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency " + other.currency + " cannot be added to " + currency);
        }
        return new Money(Math.addExact(amount, other.amount), currency);
    }
}
