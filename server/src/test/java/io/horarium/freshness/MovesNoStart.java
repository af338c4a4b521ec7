package io.horarium.freshness;

import java.util.Map;
import java.util.Set;

/** What can be changed and yet leaves every start where it is. */
final class MovesNoStart {

    static final Set<String> OPERATIONS = Set.of(
            // questions that have a body
            "POST /api/appointments/check",
            "POST /api/series/{id}/check",
            "POST /api/services/{serviceId}/availability",
            // who may come in
            "POST /api/api-keys",
            "DELETE /api/api-keys/{id}",
            "POST /api/auth/login",
            "POST /api/auth/logout",
            "POST /api/auth/password",
            "POST /api/auth/password-reset",
            "POST /api/auth/password-reset/confirm",
            "POST /api/invitations/{token}",
            "POST /api/second-factor",
            "POST /api/second-factor/confirm",
            "POST /api/second-factor/disable",
            "POST /api/session/business",
            "DELETE /api/sessions",
            "DELETE /api/sessions/{id}",
            "POST /api/users/invitations",
            "DELETE /api/users/invitations/{id}",
            "DELETE /api/users/{id}",
            "PUT /api/users/{id}",
            // another business, of which nobody has read anything yet
            "POST /api/businesses",
            "POST /api/setup",
            // a template is copied when it is applied
            "POST /api/availability-templates",
            "PUT /api/availability-templates/{id}",
            "DELETE /api/availability-templates/{id}",
            // headings
            "POST /api/categories",
            "PUT /api/categories/{id}",
            "DELETE /api/categories/{id}",
            // who the customers are; whoever has an appointment ahead is not erased
            "POST /api/customers",
            "PUT /api/customers/{id}",
            "POST /api/customers/{id}/erase",
            "POST /api/customers/{id}/merge",
            // who waits; what is offered to them is kept already when they take it
            "POST /api/waitlist",
            "PUT /api/waitlist/{id}",
            "POST /api/public/booking/{slug}/waitlist",
            "POST /api/public/waitlist-offers/{token}/accept",
            "PUT /api/business/waitlist",
            // who is told
            "POST /api/webhooks",
            "PUT /api/webhooks/{id}",
            "DELETE /api/webhooks/{id}",
            "POST /api/webhooks/{id}/secret",
            "POST /api/webhooks/{id}/test",
            "POST /api/webhooks/{id}/deliveries/{deliveryId}/replay",
            // what waits takes its time already
            "POST /api/bookings/{id}/confirm",
            // how long the next holds last
            "PUT /api/business/holds",
            // a name, and what nobody needs
            "POST /api/resources",
            "PUT /api/resources/{id}",
            "DELETE /api/resources/{id}");

    /** Documents of which every field has to be in the table or here. */
    static final Map<String, Set<String>> FIELDS = Map.of(
            "PUT /api/appointments/{id}", Set.of("notes", "notify", "override", "reason"),
            "PUT /api/staff/{id}/schedule", Set.of("acceptOrphans"),
            "POST /api/availability/bulk", Set.of("acceptOrphans", "staffIds"),
            "PUT /api/services/{id}",
                    Set.of(
                            "categoryId",
                            "customerLimits",
                            "deposit",
                            "focus",
                            "freeCancelHours",
                            "hue",
                            "name",
                            "needsApproval",
                            "online",
                            "position",
                            "price",
                            "summary",
                            "translations"),
            "PUT /api/staff/{id}", Set.of("hue", "knownFor", "languages", "name", "position", "title", "translations"),
            "PUT /api/units/{id}", Set.of("name", "position", "translations"),
            "PUT /api/business", Set.of("currency", "freeCancelHours", "locale", "name"),
            "PUT /api/booking-page", Set.of("accentHue", "address", "directions", "phone", "translations"));

    private MovesNoStart() {}
}
