package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistRules;
import java.time.LocalTime;

/**
 * The rules for the waitlist.
 *
 * @param automatic whether the list asks by itself
 * @param offerMinutes how long something is kept for somebody
 * @param quietFrom from when on nobody is asked, on the wall clock of the business
 * @param quietTo until when; the same as {@code quietFrom}: never quiet
 * @param perContact wishes that wait for one customer; on the booking page: that were told for one from one network address
 */
record WaitlistRulesView(
        boolean automatic, int offerMinutes, LocalTime quietFrom, LocalTime quietTo, int perContact, long version) {

    static WaitlistRulesView from(WaitlistRules rules) {
        return new WaitlistRulesView(
                rules.automatic(),
                rules.offerMinutes(),
                rules.quietFrom(),
                rules.quietTo(),
                rules.perContact(),
                rules.version());
    }
}
