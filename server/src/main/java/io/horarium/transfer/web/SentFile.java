package io.horarium.transfer.web;

import io.horarium.transfer.ImportOrder.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * The body of a request as it came. Read by hand, because a converter would be chosen before it is known who may send files at all.
 *
 * @param type what the request says it is
 */
record SentFile(@Nullable String type, byte[] bytes) {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final MediaType CALENDAR = new MediaType("text", "calendar");

    /**
     * Reads the body.
     *
     * @throws HttpMessageNotReadableException when it breaks off or is too large
     */
    static SentFile of(HttpServletRequest request) {
        try {
            return new SentFile(
                    request.getContentType(), request.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new HttpMessageNotReadableException(
                    "the file cannot be read", broken, new ServletServerHttpRequest(request));
        }
    }

    /** Which form of file it is. */
    Form form() throws HttpMediaTypeNotSupportedException {
        try {
            MediaType media = type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
            if (CSV.includes(media)) {
                return Form.CSV;
            }
            if (CALENDAR.includes(media)) {
                return Form.CALENDAR;
            }
            throw new HttpMediaTypeNotSupportedException(media, List.of(CSV, CALENDAR));
        } catch (InvalidMediaTypeException none) {
            throw new HttpMediaTypeNotSupportedException(String.valueOf(none.getMessage()));
        }
    }

    /** Tells this file from others. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
