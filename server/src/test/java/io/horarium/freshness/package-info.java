/** That nothing that is remembered is stale: every kind of change, written on one node and read on another. */
@NullMarked
package io.horarium.freshness;

import org.jspecify.annotations.NullMarked;
