/** The manners of the HTTP edge: how values are read and written, how problems are told, how the pages are served. */
@NullMarked
package io.horarium.platform.web;

import org.jspecify.annotations.NullMarked;
