package io.horarium.identity;

/**
 * What somebody who tries Horarium out needs, shown on the login page. Only for an installation that nobody else can reach.
 *
 * @param email of the owner of the demo business
 * @param password of that owner
 * @param bookingPath where its customers book, for example {@code /booking/demo}
 */
public record TrialLogin(String email, String password, String bookingPath) {}
