package io.horarium.business.web;

/**
 * What came of a change of the settings.
 *
 * @param futureAppointments how many appointments show another time on the clock of the business, because its zone changes;
 *     their instants stay
 */
record SettingsAnswer(SettingsView settings, long futureAppointments) {}
