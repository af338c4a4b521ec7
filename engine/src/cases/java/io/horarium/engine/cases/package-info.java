/** Reads case files: for the tests of the engine and for what measures it, and no part of the engine. */
@NullMarked
package io.horarium.engine.cases;

import org.jspecify.annotations.NullMarked;
