package io.horarium.catalog.web;

import java.util.List;

/** What can be booked. */
record ServiceList(List<ServiceView> services) {}
