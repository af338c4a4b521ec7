package io.horarium.catalog.web;

import io.horarium.business.Business;
import io.horarium.business.BusinessDirectory;
import io.horarium.business.Businesses;
import io.horarium.catalog.Services;
import io.horarium.catalog.StaffMembers;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the public booking page shows before it asks for times. */
@RestController
class BookingPageController {

    private final Tenants tenants;
    private final BusinessDirectory directory;
    private final Businesses businesses;
    private final Services services;
    private final StaffMembers staff;

    BookingPageController(
            Tenants tenants,
            BusinessDirectory directory,
            Businesses businesses,
            Services services,
            StaffMembers staff) {
        this.tenants = tenants;
        this.directory = directory;
        this.businesses = businesses;
        this.services = services;
        this.staff = staff;
    }

    @Operation(operationId = "bookingPage", summary = "What can be booked, with whom and on which terms")
    @GetMapping("/api/public/booking/{slug}/services")
    BookingPageView bookingPage(@PathVariable String slug, @RequestParam Optional<String> locale) {
        return find(directory.recall(slug), slug, locale).orElseGet(() -> {
            // it moved or was taken off since it was remembered
            directory.forget(slug);
            return find(directory.get(slug), slug, locale)
                    .orElseThrow(() -> new Rejected(new NotFound("booking page")));
        });
    }

    private Optional<BookingPageView> find(BusinessId business, String slug, Optional<String> locale) {
        return tenants.read(
                business, () -> businesses.findPublished(business, slug).map(found -> view(business, found, locale)));
    }

    private BookingPageView view(BusinessId id, Business business, Optional<String> locale) {
        String language = locale.orElse(business.locale());
        return new BookingPageView(
                PublicBusiness.from(business.in(language)),
                services.categories(id).stream()
                        .map(each -> PublicCategory.from(each, language))
                        .toList(),
                services.list(id).stream()
                        .map(each -> PublicService.from(each, language))
                        .toList(),
                staff.list(id).stream()
                        .map(each -> PublicStaff.from(each, language))
                        .toList());
    }
}
