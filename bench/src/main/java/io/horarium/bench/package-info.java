/** What is measured, and the doors through which the engine is compared with others. */
@NullMarked
package io.horarium.bench;

import org.jspecify.annotations.NullMarked;
