package io.horarium.catalog.web;

import io.horarium.catalog.Downtime;
import java.util.List;

/** When a unit is out of use. */
record DowntimeList(List<Downtime> downtimes) {}
