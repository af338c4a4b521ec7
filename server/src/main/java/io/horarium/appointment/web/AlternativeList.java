package io.horarium.appointment.web;

import io.horarium.availability.Alternative;
import java.util.List;

/** Other starts, ranked, best first. */
record AlternativeList(List<Alternative> alternatives) {}
