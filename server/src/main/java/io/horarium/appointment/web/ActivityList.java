package io.horarium.appointment.web;

import java.util.List;

/** The history of an appointment, newest first. */
record ActivityList(List<ActivityView> activity) {}
