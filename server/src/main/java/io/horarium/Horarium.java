package io.horarium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Each package beside this class is one module; {@code ARCHITECTURE.md} lists them. */
@SpringBootApplication
public class Horarium {
    private Horarium() {}

    public static void main(String[] args) {
        SpringApplication.run(Horarium.class, args);
    }
}
