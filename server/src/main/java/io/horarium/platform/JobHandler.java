package io.horarium.platform;

/**
 * Does the jobs of one kind. A bean of this type is found and used by every node.
 *
 * <p>A job runs at least once: a node that dies in the middle leaves it to another, so the handler must recognise what it
 * has done before. A handler that throws is tried again after a growing pause.
 */
public interface JobHandler<T> {

    /** Which jobs this handler does; no two handlers share a kind. */
    JobKind<T> kind();

    /** Does one job, outside of any transaction. */
    void run(T payload);
}
