/** Tests of the log of changes and of who listens to it. */
@org.jspecify.annotations.NullMarked
package io.horarium.live;
