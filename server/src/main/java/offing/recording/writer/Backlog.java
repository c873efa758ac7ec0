package offing.recording.writer;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What waits between the run's thread and the writer's: bounded by ticks and by rows. */
final class Backlog {
  private final int mostTicks;
  private final int mostRows;
  private final LinkedBlockingQueue<Batch> batches = new LinkedBlockingQueue<>();
  private final AtomicLong rows = new AtomicLong();

  Backlog(int mostTicks, int mostRows) {
    this.mostTicks = mostTicks;
    this.mostRows = mostRows;
  }

  /** Takes it where there is room; a single batch always has it. Never waits. */
  boolean offer(Batch batch) {
    boolean isFull = batches.size() >= mostTicks || rows.get() + batch.rows() > mostRows;
    if (isFull && !batches.isEmpty()) {
      return false;
    }
    add(batch);
    return true;
  }

  /** Takes the last one, whatever waits. */
  void add(Batch batch) {
    rows.addAndGet(batch.rows());
    batches.add(batch);
  }

  /** Whether it is under half full. */
  boolean hasRoom() {
    boolean isUnderHalf = batches.size() * 2 < mostTicks && rows.get() * 2 < mostRows;
    return isUnderHalf || batches.isEmpty();
  }

  boolean isEmpty() {
    return batches.isEmpty();
  }

  /** Gives the next one, waiting that long at most; null where none has come. */
  @Nullable Batch poll(long patienceNanos) throws InterruptedException {
    Batch batch = batches.poll(patienceNanos, TimeUnit.NANOSECONDS);
    if (batch != null) {
      rows.addAndGet(-batch.rows());
    }
    return batch;
  }
}
