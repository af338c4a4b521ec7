/** Tests of the messages to other programs, with a receiver that is a real HTTP server. */
@org.jspecify.annotations.NullMarked
package io.horarium.webhook;
