package io.horarium.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a file as text: UTF-8, with or without a byte order mark. What is no text is told by what it is, as far as that shows. */
final class FileText {

    private static final String AS_UTF_8 = "save it as \"CSV UTF-8\" and try again";

    private FileText() {}

    /**
     * The text without its mark.
     *
     * @throws FileFault when there is none
     */
    static String read(byte[] file) {
        if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileFault("is a workbook of a spreadsheet program; " + AS_UTF_8);
        }
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF)) {
            throw new FileFault("is written in UTF-16; " + AS_UTF_8);
        }
        int mark = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = decode(file, mark);
        if (text.isBlank()) {
            throw new FileFault("is empty");
        }
        return text;
    }

    private static String decode(byte[] file, int from) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new FileFault("is not written in UTF-8; " + AS_UTF_8);
        }
    }

    private static boolean begins(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
