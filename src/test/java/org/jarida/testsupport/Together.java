package org.jarida.testsupport;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several requests at the same time. */
public final class Together {
    private Together() {}

    /** Each on a thread of its own, all let go at once; the answers in order. */
    public static <T> List<T> run(int count, IntFunction<T> request) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CountDownLatch ready = new CountDownLatch(count);
        try {
            List<Future<T>> running = IntStream.range(0, count).mapToObj(i -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return request.apply(i);
            })).toList();
            return running.stream().map(Together::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
