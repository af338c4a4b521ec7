/** Load on a running application on this machine: bounded in time, and never on any other machine. */
@NullMarked
package io.horarium.bench.load;

import org.jspecify.annotations.NullMarked;
