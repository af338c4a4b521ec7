package io.horarium;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of ARCHITECTURE.md: each module uses what its package-info allows, and there is no circle. */
class ModulesTest {

    @Test
    void everyModuleKeepsToItsArrows() {
        ApplicationModules.of(Horarium.class).verify();
    }
}
