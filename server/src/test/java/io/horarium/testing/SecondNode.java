package io.horarium.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test that asks for a {@link Node} the second application: one for the whole run, started by whoever needs it first. It
 * goes by the {@link TestClock} as well and runs no jobs.
 */
public final class SecondNode implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(SecondNode.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Node.class;
    }

    @Override
    public Node resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(RUN).computeIfAbsent(Node.class, key -> Node.bystander(), Node.class);
    }
}
