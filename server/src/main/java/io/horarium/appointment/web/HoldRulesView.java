package io.horarium.appointment.web;

import io.horarium.appointment.HoldRules;

/**
 * The rules for holds.
 *
 * @param holdMinutes how long a start is kept
 * @param perAddress running holds of one network address
 * @param perContact running holds of one e-mail address
 */
record HoldRulesView(int holdMinutes, int perAddress, int perContact, long version) {

    static HoldRulesView from(HoldRules rules) {
        return new HoldRulesView(rules.holdMinutes(), rules.perAddress(), rules.perContact(), rules.version());
    }
}
