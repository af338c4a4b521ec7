package io.horarium.contract;

/** The application as it is tells nothing about other businesses. */
class LeakTest extends Leaks {}
