package io.horarium.availability.web;

import io.horarium.engine.slots.DayReason;
import java.time.LocalDate;

/** A date without a free start, and why. */
record UnavailableDate(LocalDate date, DayReason reason) {}
