package offing.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * Hands finished ticks to a sink that works on a thread of its own, in their order: while one tick
 * is written and hashed, the sea makes the next. Owned by the thread that steps the sea, which
 * waits where the sink is {@value #TICKS} ticks behind. What the sink throws is thrown there again.
 */
final class Handover implements ObservationSink, AutoCloseable {
  private static final int TICKS = 64;
  private static final long LOOK_MS = 100;
  private static final List<Observation> END = new ArrayList<>();

  private final BlockingQueue<List<Observation>> ticks = new ArrayBlockingQueue<>(TICKS);
  private final ObservationSink sink;
  private final Thread writer = new Thread(this::write, "offing-simulate-writer");
  private List<Observation> tick = new ArrayList<>();
  private volatile @Nullable Throwable failure;
  private boolean isTold;

  /** {@code sink} is called on the other thread until {@link #close} returns, never after. */
  Handover(ObservationSink sink) {
    this.sink = sink;
    writer.start();
  }

  @Override
  public void accept(Observation observation) {
    tick.add(observation);
  }

  /** Everything accepted so far may be written. */
  void endTick() {
    if (!tick.isEmpty()) {
      hand(tick);
      tick = new ArrayList<>(tick.size());
    }
  }

  /** Waits until all of it is written; nothing more is where it was told that it cannot be. */
  @Override
  public void close() {
    if (isTold) {
      return;
    }
    endTick();
    hand(END);
    try {
      writer.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    throwFailure();
  }

  private void hand(List<Observation> batch) {
    try {
      while (!ticks.offer(batch, LOOK_MS, TimeUnit.MILLISECONDS)) {
        throwFailure();
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void write() {
    try {
      for (List<Observation> batch = ticks.take(); batch != END; batch = ticks.take()) {
        batch.forEach(sink::accept);
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private void throwFailure() {
    Throwable thrown = failure;
    isTold = thrown != null;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException known) {
      throw known;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while writing", e);
  }
}
