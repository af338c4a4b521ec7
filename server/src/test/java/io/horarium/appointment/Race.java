package io.horarium.appointment;

import io.horarium.testing.Browser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at once: all wait behind one gate, then all ask. */
final class Race {

    private Race() {}

    static List<Answer> of(int racers, IntFunction<Answer> request) {
        CountDownLatch gate = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < racers; i++) {
                int number = i;
                answers.add(crowd.submit(() -> {
                    gate.await();
                    return request.apply(number);
                }));
            }
            gate.countDown();
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<Answer> winners(List<Answer> answers) {
        return answers.stream().filter(each -> each.status() == 201).toList();
    }

    static List<Answer> losers(List<Answer> answers) {
        return answers.stream().filter(each -> each.status() != 201).toList();
    }
}
