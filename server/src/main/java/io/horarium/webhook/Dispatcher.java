package io.horarium.webhook;

import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets couriers go, so that a receiver who takes ten seconds for each answer holds up neither the other jobs nor the other
 * receivers: few at once for each webhook, not many in all. A lane that finds no room here, or is forgotten because the node dies, is found
 * again by {@link DeliverySweep}.
 */
@Component
class Dispatcher implements JobHandler<Lane>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int AT_ONCE_FOR_EACH = 2;
    private static final int AT_ONCE = 16;
    private static final int MOST_LANES_OF_EACH = 1_000;

    private final Courier courier;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<WebhookId, Queue> queues = new HashMap<>();
    private final ExecutorService couriers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    Dispatcher(Courier courier) {
        this.courier = courier;
    }

    private static final class Queue {
        private final LinkedHashSet<Lane> lanes = new LinkedHashSet<>();
        private int couriers;
    }

    @Override
    public JobKind<Lane> kind() {
        return DeliveryJobs.KIND;
    }

    @Override
    public void run(Lane lane) {
        synchronized (queues) {
            Queue queue = queues.computeIfAbsent(lane.webhook(), none -> new Queue());
            if (queue.lanes.size() >= MOST_LANES_OF_EACH) {
                return;
            }
            queue.lanes.add(lane);
            if (queue.couriers < AT_ONCE_FOR_EACH && !couriers.isShutdown()) {
                queue.couriers++;
                couriers.execute(() -> work(lane.webhook(), queue));
            }
        }
    }

    @Override
    public void destroy() {
        couriers.shutdownNow();
    }

    private void work(WebhookId webhook, Queue queue) {
        for (Lane lane = take(webhook, queue); lane != null; lane = take(webhook, queue)) {
            try {
                places.acquire();
            } catch (InterruptedException e) {
                // the node stops
                Thread.currentThread().interrupt();
                return;
            }
            try {
                carryAll(lane);
            } catch (RuntimeException failure) {
                // whatever it was: the place in the queue has to be given back
                LOG.warn("a delivery of webhook {} could not be looked up or settled", webhook, failure);
            } finally {
                places.release();
            }
        }
    }

    private void carryAll(Lane lane) {
        boolean more = true;
        while (more && !couriers.isShutdown()) {
            more = courier.next(lane);
        }
    }

    private @Nullable Lane take(WebhookId webhook, Queue queue) {
        synchronized (queues) {
            if (queue.lanes.isEmpty() || couriers.isShutdown()) {
                queue.couriers--;
                if (queue.couriers == 0) {
                    queues.remove(webhook);
                }
                return null;
            }
            return queue.lanes.removeFirst();
        }
    }
}
