package io.horarium.live;

import java.util.List;

/**
 * Some changes, in their order.
 *
 * @param cursor the place behind them, with which the next question is asked
 * @param more whether further ones can be had at once
 */
record ChangePage(List<ChangeView> changes, String cursor, boolean more) {}
