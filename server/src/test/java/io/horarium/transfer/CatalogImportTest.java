package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogImportTest extends AtTheCounter {

    private static final String[] SERVICES = {
        "Name;Duration (minutes);Price;Deposit;Category;Description;Buffer before;Buffer after;Seats;Online;Needs approval;Staff",
        "Haircut;45;120,50;20;Hair;With wash;0;15;1;no;no;Omar",
        "Yoga;1:30;60;;Classes;;;;12;;yes;omar | Layla",
        "Call;20 min;;;;;;;;yes;;"
    };

    @Test
    void bringsServicesIn() {
        studio.staff("Omar");
        studio.staff("Layla");

        isDone(csv("kind=services", SERVICES), 3, 0);
        String services = owner.get("/api/services").body();
        assertThat(services).contains("\"amount\":12050").contains("\"durationMinutes\":90");
        assertThat(export("kind=services"))
                .contains("Haircut,45,120.50,20.00,Hair,With wash,0,15,1,no,no,Omar")
                .contains("Yoga,90,60.00,,Classes,,,,12,no,yes,Omar | Layla")
                .contains("Call,20,0.00,,,,,,1,yes,no,");
        isDone(csv("kind=services", SERVICES), 0, 3);
        isDone(file("kind=services", export("kind=services")), 0, 3);
    }

    @Test
    void namesWhatIsWrongWithAService() {
        Map<String, Long> before = counts();
        Answer answer = csv(
                "kind=services",
                "Name,Duration,Price,Deposit,Capacity,Staff,Category",
                "A,3,,,,,",
                "B,an hour,,,,,",
                "C,60,AED 5,,,,",
                "D,60,5.001,,,,",
                "E,60,5,6,,,",
                "F,60,,,0,,",
                "G,60,,,,Nobody,",
                ",60,,,,,",
                "H,60,,,,,Fine");

        isRefused(answer);
        assertThat(errors(answer))
                .containsExactly(
                        "2 Duration must be at least 5",
                        "3 Duration must be minutes such as 60, or hours and minutes such as 1:30",
                        "4 Price must be an amount such as 45.50, without the name of the currency",
                        "5 Price must have at most 2 decimal places",
                        "6 Deposit must be more than nothing and at most the price",
                        "7 Capacity must be at least 1",
                        "8 Staff names no staff member of yours: Nobody",
                        "9 Name is missing");
        assertThat(answer.json().at("/report/created").asInt()).isEqualTo(1);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void bringsStaffInWithTheirServices() {
        studio.service(Map.of("name", "Haircut"));
        studio.service(Map.of("name", "Yoga"));
        String[] lines = {
            "Name\tJob title\tAbout\tLanguages\tTime zone\tServices",
            "Omar\tBarber\tFades\tArabic, English\tEurope/Berlin\tHaircut; yoga",
            "Layla\t\t\t\t\t"
        };

        isDone(csv("kind=staff", lines), 2, 0);
        assertThat(export("kind=staff"))
                .contains("Omar,Barber,Fades,\"Arabic, English\",Europe/Berlin,Haircut | Yoga")
                .contains("Layla,,,,,");
        isDone(csv("kind=staff", lines), 0, 2);
    }

    @Test
    void namesWhatIsWrongWithAStaffMember() {
        studio.service(Map.of("name", "Twin"));
        studio.service(Map.of("name", "twin"));
        Map<String, Long> before = counts();
        Answer answer = csv("kind=staff", "Name,Timezone,Services", "A,Mars/Olympus,", "B,,Nothing", "C,,Twin", "D,,");

        isRefused(answer);
        assertThat(errors(answer))
                .containsExactly(
                        "2 Timezone must be an IANA time zone such as Asia/Dubai",
                        "3 Services names no service of yours: Nothing",
                        "4 Services names more than one service");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void rehearsesWithoutWriting() {
        studio.staff("Omar");
        studio.staff("Layla");
        Map<String, Long> before = counts();

        isDone(csv("kind=services&dryRun=true", SERVICES), 3, 0);
        isDone(csv("kind=staff&dryRun=true", "Name", "Nour"), 1, 0);
        assertThat(counts()).isEqualTo(before);
    }
}
