package io.horarium.platform;

/**
 * What is wrong with one field of a request.
 *
 * @param field where it is: a path into the body such as {@code customer.email}, or the name of a parameter
 * @param message what is wanted, in a few words that follow the name of the field
 */
public record FieldError(String field, String message) {}
