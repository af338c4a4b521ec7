/** Files over HTTP. */
@NullMarked
package io.horarium.transfer.web;

import org.jspecify.annotations.NullMarked;
