package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerImportTest extends AtTheCounter {

    @Autowired
    Statements statements;

    @Test
    void readsSemicolonsAMarkArabicTextAndEmptyLines() {
        Answer answer = csv(
                "kind=customers",
                "\uFEFFName;Email address;Phone number;Newsletter;Shoe size",
                "ليلى حداد;layla@example.test;+971 50 123 4567;yes;38",
                ";;;;",
                "\"Haddad; Omar\";OMAR@example.test;;no;");

        isDone(answer, 2, 0);
        assertThat(answer.json().path("rows").asInt()).isEqualTo(2);
        assertThat(answer.json().path("applied").asBoolean()).isTrue();
        assertThat(answer.json().at("/ignoredColumns/0").asString()).isEqualTo("Shoe size");
        assertThat(answer.json().at("/preview/0/text").asString()).isEqualTo("ليلى حداد <layla@example.test>");
        assertThat(export("kind=customers"))
                .contains("ليلى حداد,layla@example.test,'+971 50 123 4567,,yes")
                .contains("Haddad; Omar,OMAR@example.test,,,no");
    }

    @Test
    void bringsTheSameFileInOnce() {
        String[] lines = {"Name,E-mail", "Layla,layla@example.test", "Layla again,LAYLA@example.test"};

        isDone(csv("kind=customers", lines), 1, 1);
        Map<String, Long> before = counts();
        Answer again = csv("kind=customers", lines);

        isDone(again, 0, 2);
        assertThat(again.json().at("/skips/0/message").asString()).contains("already");
        assertThat(again.json().at("/skips/1/message").asString()).isEqualTo("has the e-mail address of row 2");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void rehearsesWithoutWriting() {
        Map<String, Long> before = counts();
        Answer answer = csv("kind=customers&dryRun=true", "Name,E-mail", "Layla,layla@example.test", "Omar,nobody");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("applied").asBoolean()).isFalse();
        assertThat(answer.json().path("created").asInt()).isEqualTo(1);
        assertThat(errors(answer)).containsExactly("3 E-mail must be an e-mail address");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void keepsNothingWhenTheLastRowIsBad() {
        Map<String, Long> before = counts();
        Answer answer =
                csv("kind=customers", "Name,E-mail", "Layla,layla@example.test", "Omar,omar@example.test", ",x@y.zz");

        isRefused(answer);
        assertThat(errors(answer)).containsExactly("4 Name is missing");
        assertThat(answer.json().path("detail").asString()).isEqualTo("Row 4: Name is missing. Nothing was imported.");
        assertThat(answer.json().at("/report/applied").asBoolean()).isFalse();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void namesWhatIsWrongInEachCell() {
        Answer answer = csv(
                "kind=customers&dryRun=true",
                "Name,E-mail,Phone,Notes,Marketing",
                "A,a@example.test,call me,,",
                "B,b@example.test,,,perhaps",
                "C\u0000,c@example.test,,,",
                "D,d@example.test,," + "x".repeat(2001) + ",",
                "E" + "e".repeat(200) + ",e@example.test,,,",
                "F\u0007,f@example.test,,,");

        assertThat(errors(answer))
                .containsExactly(
                        "2 Phone must be a telephone number",
                        "3 Marketing must be yes or no",
                        "4 Name must not contain control characters",
                        "5 Notes must have at most 2000 characters",
                        "6 Name must have 1 to 200 characters",
                        "7 Name must not contain control characters");
    }

    @Test
    void changesCustomersWhenAsked() {
        csv("kind=customers", "Name,E-mail,Phone,Notes,Marketing", "Layla,layla@example.test,050 1234,likes tea,yes");

        Answer same = csv("kind=customers&existing=update", "Name,E-mail,Phone", "Layla,layla@example.test,050 1234");
        Answer other =
                csv("kind=customers&existing=update", "Name,E-mail,Marketing", "Layla Haddad,layla@example.test,no");

        isDone(same, 0, 1);
        assertThat(other.json().path("updated").asInt()).as(other.body()).isEqualTo(1);
        assertThat(export("kind=customers")).contains("Layla Haddad,layla@example.test,050 1234,likes tea,no");
        String changed = owner.get("/api/customers?search=layla").body();
        assertThat(changed).contains("\"version\":2").contains("\"optIn\":false");
    }

    @Test
    void bringsTenThousandInWithAFewStatements() {
        String text = "Name,E-mail,Phone\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "Customer " + i + ",c" + i + "@example.test,+971 50 " + (1_000_000 + i))
                        .collect(Collectors.joining("\n"));
        AtomicReference<Answer> answer = new AtomicReference<>();
        List<String> sent = statements.of(() -> answer.set(file("kind=customers", text)));

        isDone(answer.get(), 10_000, 0);
        assertThat(answer.get().json().path("preview")).hasSize(20);
        assertThat(sent).hasSizeLessThan(15);
        assertThat(count("customers")).isEqualTo(10_000);
        assertThat(export("kind=customers").lines()).hasSize(10_001);
    }

    @Test
    void takesNoMoreThanTenThousand() {
        String text = "Name,E-mail\n" + "A,a@example.test\n".repeat(10_001);

        isRefused(file("kind=customers", text));
        assertThat(errors(file("kind=customers&dryRun=true", text)))
                .containsExactly("0 - has more than 10000 rows; split it");
    }

    @Test
    void showsTwoHundredErrorsAndCountsAll() {
        Answer answer = file("kind=customers&dryRun=true", "Name,E-mail\n" + "A,nobody\n".repeat(300));

        assertThat(answer.json().path("errorCount").asInt()).isEqualTo(300);
        assertThat(answer.json().path("errors")).hasSize(200);
    }

    @Test
    void givesFormulasOutAsText() {
        csv(
                "kind=customers",
                "Name,E-mail,Notes",
                "\"=HYPERLINK(\"\"http://x.test\"\",\"\"you\"\")\",eve@example.test,@SUM(A1)",
                "-2+3,minus@example.test,'quoted'");
        String file = export("kind=customers");

        assertThat(file)
                .contains("\"'=HYPERLINK(\"\"http://x.test\"\",\"\"you\"\")\",eve@example.test,,'@SUM(A1),no")
                .contains("'-2+3,minus@example.test,,'quoted',no");
        isDone(file("kind=customers&existing=update", file), 0, 2);
    }
}
