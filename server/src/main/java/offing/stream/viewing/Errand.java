package offing.stream.viewing;

import io.vertx.core.Context;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One task at a time off the event loop for one viewing; what it found is taken on the event loop.
 * Confined to that, but for the task.
 */
final class Errand {
  private final Context loop;
  private final Executor workers;
  private final Runnable atLast;
  private boolean busy;
  private boolean closed;

  /** Takes what is done on a worker when it is closed and no task runs. */
  Errand(Context loop, Executor workers, Runnable atLast) {
    this.loop = loop;
    this.workers = workers;
    this.atLast = atLast;
  }

  boolean isBusy() {
    return busy;
  }

  boolean isClosed() {
    return closed;
  }

  /** Has a task done, and gives what it made to one of the two. None may be under way. */
  <T> void send(Callable<T> task, Consumer<T> taking, Consumer<Throwable> failing) {
    busy = true;
    workers.execute(
        () -> {
          try {
            T made = task.call();
            loop.runOnContext(ignored -> end(() -> taking.accept(made)));
          } catch (Throwable fault) {
            loop.runOnContext(ignored -> end(() -> failing.accept(fault)));
          }
        });
  }

  private void end(Runnable taking) {
    busy = false;
    if (closed) {
      workers.execute(atLast);
    } else {
      taking.run();
    }
  }

  void close() {
    if (!closed) {
      closed = true;
      if (!busy) {
        workers.execute(atLast);
      }
    }
  }
}
