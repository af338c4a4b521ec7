@NullMarked
package io.horarium.insights;

import org.jspecify.annotations.NullMarked;
