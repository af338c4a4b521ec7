package io.horarium.appointment;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who books says about themself.
 *
 * @param name 1 to 200 characters, without control characters
 * @param email an address with one {@code @} and a domain with a dot, at most 320 characters (RFC 5321 section 4.5.3.1); whether
 *     it exists only a mail can tell
 * @param phone 5 to 20 digits with the usual separators, or absent
 * @param locale the language for messages (BCP 47), or absent
 * @param zone where the customer's clock hangs, or absent
 */
public record Contact(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String locale,
        @Nullable ZoneId zone,
        boolean marketingOptIn) {

    /** What an address looks like; deliberately generous inside, strict about blanks, control characters and brackets. */
    public static final String EMAIL =
            "[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}.]+"
                    + "(?:\\.[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}.]+)+";

    /** What a telephone number looks like: a plus at most in front, 5 to 20 digits, blanks, dots, hyphens and brackets between. */
    public static final String PHONE = "\\+?(?:[ .()/-]*[0-9]){5,20}[ .()/-]*";

    /** What a name looks like: something visible, no control characters. */
    public static final String NAME = "(?s)(?=.*\\S)\\P{Cntrl}+";

    /** What a language tag looks like. */
    public static final String LOCALE = "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final Pattern EMAIL_SHAPE = Pattern.compile(EMAIL);
    private static final Pattern PHONE_SHAPE = Pattern.compile(PHONE);
    private static final Pattern NAME_SHAPE = Pattern.compile(NAME);
    private static final Pattern LOCALE_SHAPE = Pattern.compile(LOCALE);

    /** Refuses what has another shape; the message names the field and never the value. Blanks around are taken away. */
    public Contact {
        name = name.strip();
        email = email.strip();
        if (name.length() > LONGEST_NAME || !NAME_SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be 1 to " + LONGEST_NAME + " visible characters");
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL_SHAPE.matcher(email).matches()) {
            throw new IllegalArgumentException("email must be an e-mail address");
        }
        if (phone != null && !PHONE_SHAPE.matcher(phone).matches()) {
            throw new IllegalArgumentException("phone must be a telephone number");
        }
        if (locale != null && !LOCALE_SHAPE.matcher(locale).matches()) {
            throw new IllegalArgumentException("locale must be a language tag");
        }
    }
}
