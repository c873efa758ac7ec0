package offing.watch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offing.watch.alert.AlertBytes;
import offing.watch.alert.AlertCurve;
import offing.watch.alert.AlertCurve.Line;
import offing.watch.alert.AlertCurve.Point;
import offing.watch.alert.Evidence;
import offing.watch.indicator.IndicatorValues;
import offing.watch.rule.Trigger;

/**
 * What rules have read of tracks since their conditions began to hold: every ten seconds of what
 * was observed, for ten minutes. Owned by one thread.
 */
final class Curves {
  private static final long EVERY_MS = 10_000;
  private static final long KEPT_MS = 10 * 60_000L;

  /** By the place of a track and a rule. */
  private TreeMap<Integer, Deque<Sample>> samples = new TreeMap<>();

  /** What was made of them for readers, until something is added. */
  private final Map<Integer, AlertCurve> made = new TreeMap<>();

  private record Sample(long timeMs, List<Evidence> evidence) {}

  /** The rule holds, or its alert stands: what it reads now is kept where it is time. */
  void note(int at, long observedMs, Trigger trigger, IndicatorValues values) {
    Deque<Sample> line = samples.computeIfAbsent(at, key -> new ArrayDeque<>());
    if (line.isEmpty() || observedMs - line.getLast().timeMs() >= EVERY_MS) {
      line.addLast(new Sample(observedMs, trigger.evidence(values)));
      while (line.getFirst().timeMs() < observedMs - KEPT_MS) {
        line.removeFirst();
      }
      made.remove(at);
    }
  }

  /** Nothing holds and nothing stands there. */
  void forget(int at) {
    if (!samples.isEmpty()) {
      samples.remove(at);
      made.remove(at);
    }
  }

  /** The course of what an alert's rule reads; the same object until something is added. */
  AlertCurve of(int at, long alert) {
    return made.computeIfAbsent(
        at, key -> curve(alert, samples.getOrDefault(at, new ArrayDeque<>())));
  }

  private static AlertCurve curve(long alert, Deque<Sample> samples) {
    List<Line> lines = new ArrayList<>();
    if (!samples.isEmpty()) {
      List<Evidence> newest = samples.getLast().evidence();
      for (int i = 0; i < newest.size(); i++) {
        if (isNumber(i, samples)) {
          Evidence named = newest.get(i);
          lines.add(new Line(named.indicator(), named.unit(), named.limit(), points(i, samples)));
        }
      }
    }
    return new AlertCurve(alert, lines);
  }

  private static boolean isNumber(int line, Deque<Sample> samples) {
    Evidence named = samples.getLast().evidence().get(line);
    return samples.stream().anyMatch(sample -> !Double.isNaN(number(line, named, sample)));
  }

  private static List<Point> points(int line, Deque<Sample> samples) {
    Evidence named = samples.getLast().evidence().get(line);
    return samples.stream()
        .map(sample -> new Point(sample.timeMs(), number(line, named, sample)))
        .toList();
  }

  /** NaN where it was not known, or where the rule read something else then. */
  private static double number(int line, Evidence named, Sample sample) {
    if (line >= sample.evidence().size()) {
      return Double.NaN;
    }
    Evidence then = sample.evidence().get(line);
    boolean isSame = then.indicator().equals(named.indicator());
    return isSame && then.value() instanceof Double number ? number : Double.NaN;
  }

  /** Where anything is known. */
  Iterable<Integer> places() {
    return samples.keySet();
  }

  /** Takes over what another knew, under other places. */
  void take(int at, Curves from, int place) {
    Deque<Sample> line = from.samples.get(place);
    if (line != null) {
      samples.put(at, line);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(samples.size());
    for (var entry : samples.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeInt(entry.getValue().size());
      for (Sample sample : entry.getValue()) {
        out.writeLong(sample.timeMs());
        AlertBytes.writeEvidence(out, sample.evidence());
      }
    }
  }

  void read(DataInput in) throws IOException {
    samples = new TreeMap<>();
    made.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      int at = in.readInt();
      Deque<Sample> line = new ArrayDeque<>();
      int length = in.readInt();
      for (int j = 0; j < length; j++) {
        line.addLast(new Sample(in.readLong(), AlertBytes.readEvidence(in)));
      }
      samples.put(at, line);
    }
  }
}
