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

/**
 * Observations that wait for their tick, each tick's in the order of their arrival. Owned by one
 * thread.
 */
final class Inbox {
  private static final Comparator<Observation> BY_TIME =
      Comparator.comparingLong(Observation::timeMs);

  private final TreeMap<Long, List<Observation>> byTick = new TreeMap<>();
  private long newestTick = Long.MIN_VALUE;
  private List<Observation> newest = new ArrayList<>();

  void add(long tickMs, Observation observation) {
    if (tickMs != newestTick) {
      newest = byTick.computeIfAbsent(tickMs, key -> new ArrayList<>());
      newestTick = tickMs;
    }
    newest.add(observation);
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
    List<Observation> waiting = byTick.remove(tickMs);
    if (tickMs == newestTick) {
      newestTick = Long.MIN_VALUE;
    }
    if (waiting == null) {
      return List.of();
    }
    waiting.sort(BY_TIME);
    return waiting;
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
