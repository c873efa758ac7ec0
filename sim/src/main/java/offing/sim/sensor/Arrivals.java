package offing.sim.sensor;

import java.util.Arrays;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.report.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What was observed and is on its way: every report arrives some time after its event, and so one
 * may overtake another. Owned by the world's thread.
 *
 * <p>A heap by arrival, then event time, then the order in which it was sent. What a sensor that is
 * down would have said never arrives; one whose clock is wrong tells another time.
 */
public final class Arrivals {
  private final Delay delay;
  private final Faults faults;

  private long[] arrivalMs = new long[256];
  private long[] eventMs = new long[256];
  private long[] order = new long[256];
  private @Nullable Observation[] waiting = new Observation[256];
  private int size;
  private long sent;

  /** {@code seed}: how long each report takes hangs on it. */
  public Arrivals(long seed, Faults faults) {
    this.delay = new Delay(seed);
    this.faults = faults;
  }

  /** Takes what a sensor says. */
  public void send(Observation observation) {
    String sensor = observation.match(Reporter.NAME);
    long timeMs = observation.timeMs();
    if (faults.isDown(sensor, timeMs)) {
      return;
    }
    if (size == order.length) {
      grow(2 * size);
    }
    long dueMs = timeMs + observation.match(delay) + faults.lagMs(sensor, timeMs);
    long clockMs = faults.clockMs(sensor, timeMs);
    Observation told = clockMs == 0 ? observation : observation.match(new WrongClock(clockMs));
    rise(size++, dueMs, told.timeMs(), sent++, told);
  }

  /** Hands over what has arrived by then, epoch milliseconds, in the order of arrival. */
  public void deliver(long untilMs, ObservationSink sink) {
    while (size > 0 && arrivalMs[0] <= untilMs) {
      sink.accept(takeFirst());
    }
  }

  /** How many are on their way. */
  public int size() {
    return size;
  }

  private Observation takeFirst() {
    Observation first = waiting(0);
    size--;
    Observation last = waiting(size);
    waiting[size] = null;
    if (size > 0) {
      fall(arrivalMs[size], eventMs[size], order[size], last);
    }
    return first;
  }

  private Observation waiting(int at) {
    Observation observation = waiting[at];
    if (observation == null) {
      throw new IllegalStateException("nothing waits at " + at + " of " + size);
    }
    return observation;
  }

  /** Moves the hole up from {@code at} until what is new stands under something earlier. */
  private void rise(int at, long dueMs, long timeMs, long number, Observation observation) {
    int hole = at;
    while (hole > 0) {
      int parent = (hole - 1) / 2;
      if (!isBefore(dueMs, timeMs, number, parent)) {
        break;
      }
      move(parent, hole);
      hole = parent;
    }
    put(hole, dueMs, timeMs, number, observation);
  }

  /** Moves the hole down from the top until what was last stands over something later. */
  private void fall(long dueMs, long timeMs, long number, Observation observation) {
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size
          && isBefore(arrivalMs[child + 1], eventMs[child + 1], order[child + 1], child)) {
        child++;
      }
      if (isBefore(dueMs, timeMs, number, child)) {
        break;
      }
      move(child, hole);
      hole = child;
    }
    put(hole, dueMs, timeMs, number, observation);
  }

  private boolean isBefore(long dueMs, long timeMs, long number, int other) {
    if (dueMs != arrivalMs[other]) {
      return dueMs < arrivalMs[other];
    }
    if (timeMs != eventMs[other]) {
      return timeMs < eventMs[other];
    }
    return number < order[other];
  }

  private void move(int from, int to) {
    put(to, arrivalMs[from], eventMs[from], order[from], waiting(from));
  }

  private void put(int at, long dueMs, long timeMs, long number, Observation observation) {
    arrivalMs[at] = dueMs;
    eventMs[at] = timeMs;
    order[at] = number;
    waiting[at] = observation;
  }

  private void grow(int capacity) {
    arrivalMs = Arrays.copyOf(arrivalMs, capacity);
    eventMs = Arrays.copyOf(eventMs, capacity);
    order = Arrays.copyOf(order, capacity);
    waiting = Arrays.copyOf(waiting, capacity);
  }
}
