package io.horarium.appointment.web;

import io.horarium.kernel.Actor;

/** Who did something. */
record ActorView(Actor.Kind kind, String name) {

    static ActorView from(Actor actor) {
        return new ActorView(actor.kind(), actor.name());
    }
}
