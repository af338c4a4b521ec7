package io.horarium.catalog.web;

import io.horarium.business.AgreedTimes;
import io.horarium.catalog.Downtime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time out of use and whom it concerns.
 *
 * @param downtime absent when it was only tried
 * @param appointments that take the unit at that time; they stay as they are
 */
record DowntimeAnswer(@Nullable Downtime downtime, List<AgreedTimes.Agreed> appointments) {}
