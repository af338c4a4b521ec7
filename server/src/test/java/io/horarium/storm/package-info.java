/**
 * Everything at once on two nodes, and then a second opinion: what is free is computed once more from the rows of the tables,
 * minute by minute, by code that shares nothing with the application.
 */
@NullMarked
package io.horarium.storm;

import org.jspecify.annotations.NullMarked;
