package offing.app.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import offing.sim.Hands;

/**
 * A second thread, which begins at once; whoever waits for it takes tasks as well. Owned by the
 * thread that steps the sea.
 */
public final class TwoHands implements Hands, AutoCloseable {
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final ExecutorService other = Executors.newSingleThreadExecutor(TwoHands::thread);
  private final AtomicInteger next = new AtomicInteger();
  private CompletableFuture<Void> begun = NOTHING;
  private Runnable work = () -> {};

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "offing-simulate-sensors");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void begin(int count, IntConsumer task) {
    next.set(0);
    work = () -> work(count, task);
    begun = CompletableFuture.runAsync(work, other);
  }

  private void work(int count, IntConsumer task) {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      task.accept(i);
    }
  }

  @Override
  public void finish() {
    work.run();
    begun.join();
    begun = NOTHING;
    work = () -> {};
  }

  @Override
  public void close() {
    other.shutdown();
  }
}
