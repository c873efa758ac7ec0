package offing.run.order;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What operators have ordered and the run has yet to do. Any thread gives; the run's takes. */
public final class Orders {
  /** More than people can give in a tick; the next one is refused, not kept waiting. */
  private static final int LIMIT = 64;

  private final BlockingQueue<Order<?>> waiting = new ArrayBlockingQueue<>(LIMIT);

  /** Has {@code deed} done on the run's thread. Fails with {@link Refused} where too many wait. */
  public <T> CompletionStage<T> give(Supplier<T> deed) {
    var order = new Order<>(deed, new CompletableFuture<T>());
    if (!waiting.offer(order)) {
      order.answer.completeExceptionally(new Refused("too many orders are waiting"));
    }
    return order.answer;
  }

  /**
   * Waits up to {@code nanos} for an order and does all that are there by then.
   *
   * @return their answers, to be given once the tick that shows them is out; empty where none came
   */
  public List<Runnable> carryOut(long nanos) throws InterruptedException {
    List<Runnable> answers = new ArrayList<>();
    for (Order<?> order = waiting.poll(nanos, TimeUnit.NANOSECONDS);
        order != null;
        order = waiting.poll()) {
      answers.add(order.carryOut());
    }
    return answers;
  }

  /** Refuses what is still waiting. */
  public void refuseAll(String reason) {
    for (Order<?> order = waiting.poll(); order != null; order = waiting.poll()) {
      order.answer.completeExceptionally(new Refused(reason));
    }
  }

  private record Order<T>(Supplier<T> deed, CompletableFuture<T> answer) {

    Runnable carryOut() {
      try {
        T done = deed.get();
        return () -> answer.complete(done);
      } catch (Refused refused) {
        return () -> answer.completeExceptionally(refused);
      }
    }
  }
}
