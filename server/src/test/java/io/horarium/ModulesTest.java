package io.horarium;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of ARCHITECTURE.md: each module uses what its package-info allows, and there is no circle. */
class ModulesTest {

    @Test
    void everyModuleKeepsToItsArrows() {
        // the engine is a jar of its own; ArchitectureTest says who may use it
        ApplicationModules.of(Horarium.class, resideInAPackage("io.horarium.engine.."))
                .verify();
    }
}
