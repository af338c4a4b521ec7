package io.horarium.catalog;

/** A colour as an angle; lightness and chroma are the theme's, so that any hue keeps its contrast. */
final class Hue {

    private Hue() {}

    static void check(int degrees) {
        if (degrees < 0 || degrees > 359) {
            throw new IllegalArgumentException("hue must be between 0 and 359");
        }
    }
}
