package io.horarium.appointment.web;

import io.horarium.appointment.ManageToken;
import io.horarium.appointment.waitlist.OfferDesk;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the link in an offer opens. Both answers may be given twice, with one effect. */
@RestController
@RequestMapping("/api/public/waitlist-offers/{token}")
class WaitlistOfferController {

    private final OfferDesk desk;

    WaitlistOfferController(OfferDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "waitlistOffer", summary = "What is kept for somebody on the waitlist")
    @GetMapping
    WaitlistOfferView get(@PathVariable String token) {
        return WaitlistOfferView.from(desk.get(key(token)));
    }

    @Operation(
            operationId = "acceptWaitlistOffer",
            summary = "Book what is kept; repeated within a day, the same answer")
    @PostMapping("/accept")
    BookingConfirmation accept(@PathVariable String token) {
        return BookingConfirmation.from(desk.accept(key(token)));
    }

    @Operation(operationId = "declineWaitlistOffer", summary = "Give back what is kept, and stay on the list")
    @PostMapping("/decline")
    WaitlistOfferView decline(@PathVariable String token) {
        return WaitlistOfferView.from(desk.decline(key(token)));
    }

    private static ManageToken key(String text) {
        return ManageToken.find(text).orElseThrow(() -> new Rejected(new NotFound("offer")));
    }
}
