package io.horarium.appointment.waitlist;

/** How many questions one job of a round may still ask; each is a transaction with locks. */
final class Patience {

    private static final int MOST_QUESTIONS = 200;

    private int left = MOST_QUESTIONS;

    void spend() {
        left--;
    }

    boolean isOver() {
        return left <= 0;
    }
}
