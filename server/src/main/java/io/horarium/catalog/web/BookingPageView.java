package io.horarium.catalog.web;

import java.util.List;

/** Everything the booking page shows before it asks for times. */
record BookingPageView(
        PublicBusiness business,
        List<PublicCategory> categories,
        List<PublicService> services,
        List<PublicStaff> staff) {}
