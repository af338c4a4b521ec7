package io.horarium.catalog.web;

import java.util.List;

/** The team. */
record StaffList(List<StaffView> staff) {}
