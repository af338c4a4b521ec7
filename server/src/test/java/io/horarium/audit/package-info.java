@NullMarked
package io.horarium.audit;

import org.jspecify.annotations.NullMarked;
