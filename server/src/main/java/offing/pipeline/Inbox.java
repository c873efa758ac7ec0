package offing.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.observation.Observation;
import offing.observation.ObservationReader;
import offing.observation.ObservationWriter;
import org.jspecify.annotations.Nullable;

/**
 * Observations that wait for their tick, each tick's in the order of their arrival. There is room
 * for so many: beyond that those of the farthest future go, so that a flood of wrong times takes
 * nobody's place who is due. Owned by one thread.
 */
final class Inbox {
  private static final Comparator<Observation> BY_TIME =
      Comparator.comparingLong(Observation::timeMs);

  private final TreeMap<Long, List<Observation>> byTick = new TreeMap<>();
  private final int mostWaiting;
  private int waiting;
  private long newestTick = Long.MIN_VALUE;
  private List<Observation> newest = new ArrayList<>();

  Inbox(int mostWaiting) {
    this.mostWaiting = mostWaiting;
  }

  /** Adds one; returns what finds no room, from the last tick of all, or null. */
  @Nullable Observation add(long tickMs, Observation observation) {
    if (waiting == mostWaiting && tickMs >= byTick.lastKey()) {
      return observation;
    }
    Observation last = waiting == mostWaiting ? takeLast() : null;
    waiting++;
    if (tickMs != newestTick) {
      newest = byTick.computeIfAbsent(tickMs, key -> new ArrayList<>());
      newestTick = tickMs;
    }
    newest.add(observation);
    return last;
  }

  private Observation takeLast() {
    List<Observation> last = byTick.lastEntry().getValue();
    if (last.size() == 1) {
      byTick.pollLastEntry();
      newestTick = Long.MIN_VALUE;
    }
    waiting--;
    return last.remove(last.size() - 1);
  }

  boolean isEmpty() {
    return byTick.isEmpty();
  }

  /** The first tick that anything waits for; there must be one. */
  long firstTickMs() {
    return byTick.firstKey();
  }

  /** Takes out what waits for that tick, in the order of event time, then of arrival. */
  List<Observation> take(long tickMs) {
    List<Observation> taken = byTick.remove(tickMs);
    if (tickMs == newestTick) {
      newestTick = Long.MIN_VALUE;
    }
    if (taken == null) {
      return List.of();
    }
    waiting -= taken.size();
    taken.sort(BY_TIME);
    return taken;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(byTick.size());
    for (Map.Entry<Long, List<Observation>> entry : byTick.entrySet()) {
      byte[] bytes = bytes(entry.getValue());
      out.writeLong(entry.getKey());
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  void read(DataInput in) throws IOException {
    byTick.clear();
    waiting = 0;
    newestTick = Long.MIN_VALUE;
    int ticks = in.readInt();
    for (int i = 0; i < ticks; i++) {
      long tickMs = in.readLong();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      read(tickMs, bytes);
    }
  }

  private static byte[] bytes(List<Observation> observations) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new ObservationWriter(bytes)) {
      observations.forEach(writer::accept);
    }
    return bytes.toByteArray();
  }

  private void read(long tickMs, byte[] bytes) throws IOException {
    try (var reader = new ObservationReader(new ByteArrayInputStream(bytes))) {
      reader.forEach(observation -> add(tickMs, observation));
    }
  }
}
