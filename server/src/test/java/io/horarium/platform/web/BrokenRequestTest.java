package io.horarium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.ServerTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no client library would send, written by hand. */
@ServerTest
class BrokenRequestTest {

    @LocalServerPort
    int port;

    @Test
    void anAddressThatCannotBeDecodedIsABadRequest() throws IOException {
        assertThat(answer("GET /api/public/booking/nobody/services?locale=%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aFormInPartsWithoutABoundaryIsNotTaken() throws IOException {
        assertThat(answer(
                        "POST /api/public/booking/nobody/book HTTP/1.1",
                        "Content-Type: multipart/form-data",
                        "Content-Length: 0"))
                .startsWith("HTTP/1.1 4");
    }

    private String answer(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
