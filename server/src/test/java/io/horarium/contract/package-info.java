/**
 * What holds for every address of the API. The table is the description that the running server gives of itself, so a new
 * endpoint is tested from its first day; where it is open to everybody, or takes a table, that has to be said here.
 */
@NullMarked
package io.horarium.contract;

import org.jspecify.annotations.NullMarked;
