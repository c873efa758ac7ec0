package offing.recording.change;

import java.util.ArrayList;
import java.util.List;
import offing.moment.SensorState;
import offing.recording.column.ColumnReader;
import offing.recording.column.DictionaryReader;
import offing.recording.column.NumberReader;

/** Brings sensors forward by what the ticks of one block changed. Owned by one thread. */
public final class SensorReader {
  private static final SensorState.Kind[] KINDS = SensorState.Kind.values();

  private final DictionaryReader texts;
  private final NumberReader lists;
  private final NumberReader ids;
  private final NumberReader names;
  private final NumberReader kinds;
  private final NumberReader lastAt;

  /** Takes how many sensors there were before the block. */
  public SensorReader(ColumnReader in, int ticks, DictionaryReader texts, int sensorsBefore) {
    this.texts = texts;
    lists = in.numbers(ticks);
    long listed = 0;
    long told = 0;
    long sensors = sensorsBefore;
    for (NumberReader all = lists.again(); all.hasNext(); ) {
      long list = all.next(SensorWriter.SAME_LIST, 1 + MomentLimits.MOST_SENSORS);
      if (list != SensorWriter.SAME_LIST) {
        sensors = list - 1;
        listed += sensors;
      }
      told += sensors;
    }
    ids = in.numbers(listed);
    names = in.numbers(listed);
    kinds = in.numbers(listed);
    lastAt = in.numbers(told);
  }

  /** The sensors of the next tick. */
  public List<SensorState> read(long tickMs, List<SensorState> before) {
    int list = lists.next(SensorWriter.SAME_LIST, 1 + MomentLimits.MOST_SENSORS);
    List<SensorState> now = new ArrayList<>();
    if (list == SensorWriter.SAME_LIST) {
      for (SensorState old : before) {
        now.add(at(tickMs, old.id(), old.name(), old.kind(), old.lastAtMs()));
      }
    }
    for (int i = 1; i < list; i++) {
      now.add(
          at(
              tickMs,
              texts.text(ids.next()),
              texts.text(names.next()),
              KINDS[kinds.next(0, KINDS.length - 1)],
              tickMs));
    }
    return now;
  }

  private SensorState at(
      long tickMs, String id, String name, SensorState.Kind kind, long againstMs) {
    return SensorState.at(tickMs, id, name, kind, againstMs + lastAt.next());
  }
}
