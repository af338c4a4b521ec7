package io.horarium.catalog;

/** What texts of the catalog look like. */
final class Texts {

    /** Not blank, and without control characters. */
    static final String NAME = "(?s)(?=.*\\S)\\P{Cntrl}+";

    static final String NAME_MESSAGE = "must be a name without control characters";

    /** A language tag (RFC 5646), without the exotic forms. */
    static final String LANGUAGE = "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}";

    private Texts() {}
}
