/** The schedule over HTTP. */
@NullMarked
package io.horarium.schedule.web;

import org.jspecify.annotations.NullMarked;
