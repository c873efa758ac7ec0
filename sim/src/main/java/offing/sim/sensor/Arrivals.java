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
 * <p>A heap by arrival, then event time, then the order in which it was sent; of the numbers of
 * places, so that nothing but a number moves. What a sensor that is down would have said never
 * arrives; one whose clock is wrong tells another time.
 */
public final class Arrivals {
  private final Delay delay;
  private final Faults faults;

  private long[] arrivalMs = new long[256];
  private long[] eventMs = new long[256];
  private long[] order = new long[256];
  private @Nullable Observation[] waiting = new Observation[256];

  /** The heap of taken places, and behind it the free ones. */
  private int[] heap = numbers(0, new int[256]);

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
    int place = heap[size];
    arrivalMs[place] = dueMs;
    eventMs[place] = told.timeMs();
    order[place] = sent++;
    waiting[place] = told;
    rise(size++, place);
  }

  /** Hands over what has arrived by then, epoch milliseconds, in the order of arrival. */
  public void deliver(long untilMs, ObservationSink sink) {
    while (size > 0 && arrivalMs[heap[0]] <= untilMs) {
      sink.accept(takeFirst());
    }
  }

  /** How many are on their way. */
  public int size() {
    return size;
  }

  private Observation takeFirst() {
    int place = heap[0];
    Observation first = waiting[place];
    if (first == null) {
      throw new IllegalStateException("nothing waits at " + place + " of " + size);
    }
    waiting[place] = null;
    size--;
    int last = heap[size];
    heap[size] = place;
    if (size > 0) {
      fall(last);
    }
    return first;
  }

  /** Moves the hole up from {@code at} until what is new stands under something earlier. */
  private void rise(int at, int place) {
    int hole = at;
    while (hole > 0) {
      int parent = (hole - 1) / 2;
      if (!isBefore(place, heap[parent])) {
        break;
      }
      heap[hole] = heap[parent];
      hole = parent;
    }
    heap[hole] = place;
  }

  /** Moves the hole down from the top until what was last stands over something later. */
  private void fall(int place) {
    int hole = 0;
    for (int child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (isBefore(place, heap[child])) {
        break;
      }
      heap[hole] = heap[child];
      hole = child;
    }
    heap[hole] = place;
  }

  private boolean isBefore(int place, int other) {
    if (arrivalMs[place] != arrivalMs[other]) {
      return arrivalMs[place] < arrivalMs[other];
    }
    if (eventMs[place] != eventMs[other]) {
      return eventMs[place] < eventMs[other];
    }
    return order[place] < order[other];
  }

  private void grow(int capacity) {
    arrivalMs = Arrays.copyOf(arrivalMs, capacity);
    eventMs = Arrays.copyOf(eventMs, capacity);
    order = Arrays.copyOf(order, capacity);
    waiting = Arrays.copyOf(waiting, capacity);
    heap = numbers(heap.length, Arrays.copyOf(heap, capacity));
  }

  private static int[] numbers(int from, int[] places) {
    for (int i = from; i < places.length; i++) {
      places[i] = i;
    }
    return places;
  }
}
