package io.horarium.availability.web;

import java.time.LocalDate;

/** A date with free starts, and how many. */
record AvailableDate(LocalDate date, int availableSlots) {}
