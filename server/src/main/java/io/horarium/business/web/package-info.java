/** The settings of a business over HTTP. */
@NullMarked
package io.horarium.business.web;

import org.jspecify.annotations.NullMarked;
