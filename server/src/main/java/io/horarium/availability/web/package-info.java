/** Free times over HTTP: the slot grid of the booking page, the month and the day of one service. */
@NullMarked
package io.horarium.availability.web;

import org.jspecify.annotations.NullMarked;
