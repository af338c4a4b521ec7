/** The catalog over HTTP: the lists of the owner's side, and the public booking page. */
@NullMarked
package io.horarium.catalog.web;

import org.jspecify.annotations.NullMarked;
