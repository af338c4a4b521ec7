package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Processing;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an appointment, without a database. */
class LifeTest {

    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    @Test
    void knowsTheseChangesAndNoOthers() {
        Map<AppointmentStatus, Set<AppointmentStatus>> life = Map.of(
                AppointmentStatus.HELD,
                EnumSet.of(
                        AppointmentStatus.PENDING,
                        AppointmentStatus.CONFIRMED,
                        AppointmentStatus.CANCELLED,
                        AppointmentStatus.EXPIRED),
                AppointmentStatus.PENDING,
                EnumSet.of(AppointmentStatus.CONFIRMED, AppointmentStatus.CANCELLED),
                AppointmentStatus.CONFIRMED,
                EnumSet.of(AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW, AppointmentStatus.CANCELLED));

        for (AppointmentStatus status : AppointmentStatus.values()) {
            assertThat(Arrays.stream(AppointmentStatus.values())
                            .filter(status::mayBecome)
                            .collect(Collectors.toSet()))
                    .as("%s", status)
                    .isEqualTo(life.getOrDefault(status, Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"COMPLETED", "NO_SHOW", "CANCELLED", "EXPIRED"})
    void refusesToCancelWhatIsOver(AppointmentStatus status) {
        assertThatThrownBy(() -> appointment(status, 1, attendee()).cancelled())
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(new AppointmentRejection.NotCancellable(status)));
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"HELD", "PENDING", "CONFIRMED"})
    void cancelsEverybodyWithIt(AppointmentStatus status) {
        Appointment after = appointment(status, 2, attendee(), attendee()).cancelled();

        assertThat(after.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(after.seatsTaken()).isZero();
        assertThat(after.standing()).isEmpty();
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void staysAsLongAsSomebodyIsOnItsList() {
        Attendee first = attendee();
        Attendee second = attendee();
        Appointment both = appointment(AppointmentStatus.CONFIRMED, 3, first, second);

        Appointment one = both.of(first.booking()).cancelled(AppointmentStatus.CANCELLED);

        assertThat(one.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(one.standing()).containsExactly(second.booking());
        assertThat(one.seatsLeft()).isEqualTo(2);
        assertThat(one.of(second.booking())
                        .cancelled(AppointmentStatus.CANCELLED)
                        .status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        assertThatThrownBy(() -> one.of(first.booking()).cancelled(AppointmentStatus.CANCELLED))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> one.of(new BookingId(UUID.randomUUID()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotEndAnAppointmentThatIsOverByItsLastAttendee() {
        Attendee only = attendee();

        assertThatThrownBy(() -> appointment(AppointmentStatus.COMPLETED, 1, only)
                        .of(only.booking())
                        .cancelled(AppointmentStatus.CANCELLED))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void hasNoMoreAttendeesThanSeats() {
        assertThatThrownBy(() -> appointment(AppointmentStatus.CONFIRMED, 1, attendee(), attendee()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("capacity");
    }

    @Test
    void takesStaffBeforeAndBehindTheProcessingTimeAndUnitsThroughout() {
        StaffId staff = new StaffId(UUID.randomUUID());
        UnitId unit = new UnitId(UUID.randomUUID());
        Footprint footprint = Footprint.ofMinutes(120).withBuffers(10, 20).withProcessing(new Processing(30, 90));

        List<Stretch> stretches = Stretch.of(footprint, TEN, List.of(staff), List.of(unit));

        assertThat(stretches)
                .containsExactly(
                        new Stretch(staff.value(), Stretch.Kind.STAFF, 0, minutes(-10, 30)),
                        new Stretch(staff.value(), Stretch.Kind.STAFF, 1, minutes(90, 140)),
                        new Stretch(unit.value(), Stretch.Kind.UNIT, 0, minutes(-10, 140)));
    }

    @Test
    void drawsReferencesAndTokensThatDoNotRepeat() {
        SecureRandom random = new SecureRandom();

        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(i -> ManageToken.draw(random).text()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{32}"));
        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(i -> Reference.draw(random).text()))
                .allMatch(text -> text.matches("[34679ACDEFGHJKMNPQRTVWXY]{6}"));
        assertThat(ManageToken.draw(random).toString()).isEqualTo("ManageToken[…]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"noor@example.test", "n.h+studio@mail.example.co.uk", "نور@مثال.إختبار", "o'neil@example.test"})
    void takesAddressesAsPeopleHaveThem(String email) {
        assertThat(new Contact("Noor", " " + email + " ", null, null, null, false).email())
                .isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"noor", "noor@", "@example.test", "noor@test", "a b@example.test", "a@b@example.test", "a@.test"
            })
    void refusesWhatIsNoAddress(String email) {
        assertThatThrownBy(() -> new Contact("Noor", email, null, null, null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("email")
                .hasMessageNotContaining(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+971 50 123 4567", "(04) 123-4567", "0049.30.1234567"})
    void takesTelephoneNumbersAsPeopleWriteThem(String phone) {
        assertThat(new Contact("Noor", "noor@example.test", phone, "ar-AE", null, true).phone())
                .isEqualTo(phone);
    }

    @Test
    void saysWhetherOthersWereFasterOrTheRulesNeverOfferedIt() {
        for (Reason reason : Reason.values()) {
            boolean ofRules = Set.of("PAST", "MIN_NOTICE", "BEYOND_HORIZON", "NO_SERVICE_HOURS", "HOLIDAY")
                    .contains(reason.name());
            assertThat(AppointmentRejection.of(reason, List.of()).slug())
                    .isEqualTo(ofRules ? "not-bookable" : "slot-taken");
        }
    }

    private static TimeInterval minutes(int from, int to) {
        return new TimeInterval(TEN.plusSeconds(60L * from), TEN.plusSeconds(60L * to));
    }

    private static Attendee attendee() {
        Customer customer = new Customer(new CustomerId(UUID.randomUUID()), "Noor", "noor@example.test", null);
        return new Attendee(
                new BookingId(UUID.randomUUID()), customer, 1, Attendee.Attendance.ACTIVE, false, null, null, "");
    }

    private static Appointment appointment(AppointmentStatus status, int capacity, Attendee... attendees) {
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                new Reference("HKM3RT"),
                new ServiceId(UUID.randomUUID()),
                status,
                AppointmentSource.PUBLIC,
                minutes(0, 30),
                new Terms(0, 15, capacity, new Money(4500, "AED"), null),
                List.of(new StaffId(UUID.randomUUID())),
                List.of(),
                List.of(attendees),
                "",
                1,
                TEN,
                null);
    }
}
