package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no file, too much of one, or not for whoever sends it. */
class FileTest extends AtTheCounter {

    private static final byte[] CUSTOMERS = "Name,E-mail\nLayla,layla@example.test\n".getBytes(StandardCharsets.UTF_8);

    private String fault(byte[] file) {
        Answer answer = owner.upload("/api/imports?kind=customers&dryRun=true", "text/csv", file);
        assertThat(errors(answer)).as(answer.body()).hasSize(1);
        Answer refused = owner.upload("/api/imports?kind=customers", "text/csv", file);
        isRefused(refused);
        return errors(answer).getFirst();
    }

    private String fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsNoCsv() {
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .contains("workbook")
                .contains("CSV UTF-8");
        assertThat(fault("Name,E-mail\nJosé,j@example.test".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("not written in UTF-8");
        assertThat(fault("\uFEFFName,E-mail".getBytes(StandardCharsets.UTF_16LE)))
                .contains("UTF-16");
        assertThat(fault("")).contains("is empty");
        assertThat(fault(" \r\n ")).contains("is empty");
        assertThat(fault("Name,E-mail\n\"Layla,l@example.test")).contains("quotation mark");
        assertThat(fault("Name,E-mail\n\"Layla\"x,l@example.test")).contains("quotation mark");
        assertThat(fault("Name,Phone\nLayla,1")).isEqualTo("1 - has no column E-mail");
        assertThat(fault("Name,E-mail,email\nLayla,a@b.cc,a@b.cc")).isEqualTo("1 - has two columns E-mail");
        assertThat(fault(new byte[] {1, 2, 3, 4, 5, 6, 7})).contains("no column");
    }

    @Test
    void takesAHeadingAlone() {
        isDone(csv("kind=customers", "Name,E-mail"), 0, 0);
    }

    @Test
    void takesUpToFiveMegabytes() {
        byte[] almost = ("Name,E-mail\n" + "\n".repeat(5 * 1024 * 1024 - 100)).getBytes(StandardCharsets.UTF_8);
        byte[] more = new byte[5 * 1024 * 1024 + 1];

        assertThat(owner.upload("/api/imports?kind=customers", "text/csv", almost)
                        .status())
                .isEqualTo(200);
        Answer refused = owner.upload("/api/imports?kind=customers", "text/csv", more);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("body-too-large");
        assertThat(refused.body()).contains("5120 KB");
    }

    @Test
    void takesFilesOnly() {
        assertThat(owner.post("/api/imports?kind=customers", Map.of()).status()).isEqualTo(415);
        assertThat(owner.upload("/api/imports?kind=customers", "text/*", CUSTOMERS)
                        .status())
                .isEqualTo(415);
        assertThat(owner.upload("/api/imports?kind=customers", "text/calendar", CUSTOMERS)
                        .status())
                .isEqualTo(422);
        assertThat(owner.upload("/api/imports?kind=appointments&as=blocks", "text/csv", CUSTOMERS)
                        .status())
                .isEqualTo(422);
        assertThat(owner.upload("/api/imports?kind=customers&as=blocks", "text/csv", CUSTOMERS)
                        .status())
                .isEqualTo(422);
        assertThat(owner.upload("/api/imports?kind=staff&existing=update", "text/csv", CUSTOMERS)
                        .status())
                .isEqualTo(422);
        assertThat(owner.upload("/api/imports?kind=friends", "text/csv", CUSTOMERS)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isForOwnersAndAdministrators() {
        String email = "staff@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", studio.staff("Omar"));
        Browser member = new Browser(port);
        member.signIn(email);

        assertThat(member.upload("/api/imports?kind=customers", "text/csv", CUSTOMERS)
                        .status())
                .isEqualTo(403);
        assertThat(member.get("/api/exports?kind=customers").status()).isEqualTo(403);
        assertThat(count("customers")).isZero();
    }

    @Test
    void answersARepeatedRequestAsBefore() {
        String[] key = {"Idempotency-Key", "import-1"};
        Answer first = owner.upload("/api/imports?kind=customers", "text/csv", CUSTOMERS, key);
        Answer again = owner.upload("/api/imports?kind=customers", "text/csv", CUSTOMERS, key);
        Answer other = owner.upload("/api/imports?kind=customers&existing=update", "text/csv", CUSTOMERS, key);

        isDone(first, 1, 0);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(count("customers")).isEqualTo(1);
    }

    @Test
    void givesAMarkWhereOneIsWanted() {
        Answer answer = owner.get("/api/exports?kind=customers&bom=true");

        assertThat(answer.body()).startsWith("\uFEFFName,E-mail");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition").orElseThrow()).contains("customers.csv");
    }
}
