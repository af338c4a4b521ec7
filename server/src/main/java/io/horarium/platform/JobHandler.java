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

    /**
     * Whether jobs of this kind are tried until they succeed, once a day at last. Others are given up after a day. It is for jobs that
     * arrange the next one of a chain, which would end with one that is given up.
     */
    default boolean isNeverGivenUp() {
        return false;
    }

    /** Does one job, outside of any transaction. */
    void run(T payload);
}
