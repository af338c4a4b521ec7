package io.horarium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application. Each package beside this class is one module; {@code ARCHITECTURE.md} lists them. */
// two modules may each have a class of the same name, as each knows only its own
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Horarium {
    private Horarium() {}

    public static void main(String[] args) {
        SpringApplication.run(Horarium.class, args);
    }
}
