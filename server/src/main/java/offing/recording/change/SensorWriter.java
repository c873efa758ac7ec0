package offing.recording.change;

import java.util.List;
import offing.moment.SensorState;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;

/** What ticks changed in the sensors, as columns. Owned by the writer's thread. */
public final class SensorWriter {
  /** The list is that of the tick before; else one more than it has sensors. */
  static final int SAME_LIST = 0;

  private final Dictionary texts;
  private final NumberColumn lists = new NumberColumn();
  private final NumberColumn ids = new NumberColumn();
  private final NumberColumn names = new NumberColumn();
  private final NumberColumn kinds = new NumberColumn();
  private final NumberColumn lastAt = new NumberColumn();
  private List<SensorState> before = List.of();

  public SensorWriter(Dictionary texts) {
    this.texts = texts;
  }

  /** The next tick is told whole. */
  public void forget() {
    before = List.of();
  }

  /** Starts a block. */
  public void clear() {
    for (NumberColumn column : columns()) {
      column.clear();
    }
  }

  public void writeTo(ColumnWriter out) {
    out.addAll(columns());
  }

  private NumberColumn[] columns() {
    return new NumberColumn[] {lists, ids, names, kinds, lastAt};
  }

  /** Adds a tick. */
  public void add(long tickMs, List<SensorState> now) {
    boolean same = isSameList(now);
    lists.add(same ? SAME_LIST : 1 + now.size());
    for (int i = 0; i < now.size(); i++) {
      SensorState sensor = now.get(i);
      if (!same) {
        list(sensor);
      }
      lastAt.add(sensor.lastAtMs() - (same ? before.get(i).lastAtMs() : tickMs));
    }
    before = List.copyOf(now);
  }

  /** The order of the constants is kept in recordings, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private void list(SensorState sensor) {
    ids.add(texts.reference(sensor.id()));
    names.add(texts.reference(sensor.name()));
    kinds.add(sensor.kind().ordinal());
  }

  private boolean isSameList(List<SensorState> now) {
    boolean same = now.size() == before.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = isSame(now.get(i), before.get(i));
    }
    return same;
  }

  private static boolean isSame(SensorState a, SensorState b) {
    return a.id().equals(b.id()) && a.name().equals(b.name()) && a.kind() == b.kind();
  }
}
