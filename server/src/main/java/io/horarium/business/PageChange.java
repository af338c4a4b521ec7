package io.horarium.business;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an owner wants the booking page to be.
 *
 * @param translations language tag → name, address, directions → text
 */
public record PageChange(
        String slug,
        boolean published,
        @Nullable Integer accentHue,
        String address,
        String directions,
        String phone,
        Map<String, Map<String, String>> translations) {}
