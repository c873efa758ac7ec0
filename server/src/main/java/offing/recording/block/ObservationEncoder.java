package offing.recording.block;

import java.util.Optional;
import java.util.stream.Stream;
import offing.observation.Observation;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;

/**
 * Observations as blocks. Remembers nothing from block to block. Owned by the writer's thread.
 * recording-format.md shows the bytes.
 */
public final class ObservationEncoder {
  private final int kind;
  private final ObservationRow row = new ObservationRow();
  private final ObservationMemory memory = new ObservationMemory();
  private final Dictionary dictionary = new Dictionary();
  private final NumberColumn shapes = new NumberColumn();
  private final NumberColumn arrivals = new NumberColumn();
  private final NumberColumn times = new NumberColumn();
  private final Columns[] columns =
      Stream.of(ObservationShape.values()).map(Columns::new).toArray(Columns[]::new);
  private final SightingColumns sightings = new SightingColumns();
  private long fromMs;
  private long toMs;
  private long lastMs;

  /** Writes blocks of {@link Block#OBSERVATIONS} or {@link Block#FOOTAGE}. */
  public ObservationEncoder(int kind) {
    if (kind != Block.OBSERVATIONS && kind != Block.FOOTAGE) {
      throw new IllegalArgumentException("kind " + kind + " is none of observations");
    }
    this.kind = kind;
  }

  /** Adds an observation that arrived by a watermark, epoch milliseconds, never back. */
  public void add(Observation observation, long arrivalMs) {
    if (shapes.size() == 0) {
      fromMs = arrivalMs;
      toMs = arrivalMs;
      lastMs = arrivalMs;
    }
    if (arrivalMs < toMs) {
      throw new IllegalArgumentException("arrival " + arrivalMs + " is before " + toMs);
    }
    ObservationShape shape = row.take(observation);
    shapes.add(place(shape));
    arrivals.add(arrivalMs - toMs);
    times.add(row.timeMs - lastMs);
    columns[place(shape)].add();
    if (shape == ObservationShape.FOOTAGE) {
      sightings.add(row, dictionary);
    }
    toMs = arrivalMs;
    lastMs = row.timeMs;
  }

  /** The order of the constants is kept in recordings, and says so where they are declared. */
  @SuppressWarnings("EnumOrdinal")
  private static int place(ObservationShape shape) {
    return shape.ordinal();
  }

  /** What was added since the last block, in its order; its times are the arrivals'. */
  public Optional<Block> take() {
    if (shapes.size() == 0) {
      return Optional.empty();
    }
    var body = new ColumnWriter().add(dictionary).addAll(shapes, arrivals, times);
    for (Columns each : columns) {
      if (each.isThere()) {
        body.addAll(each.texts).addAll(each.numbers);
      }
    }
    sightings.addTo(body);
    Block block = Blocks.seal(kind, fromMs, toMs, shapes.size(), 0, 0, body.toBytes());
    clear();
    return Optional.of(block);
  }

  private void clear() {
    dictionary.clear();
    memory.clear();
    shapes.clear();
    arrivals.clear();
    times.clear();
    sightings.clear();
    for (Columns each : columns) {
      each.clear();
    }
  }

  /** The columns of one kind of observation. */
  private final class Columns {
    final ObservationShape shape;
    final NumberColumn[] texts;
    final NumberColumn[] numbers;

    Columns(ObservationShape shape) {
      this.shape = shape;
      texts = columns(shape.texts);
      numbers = columns(shape.numbers);
    }

    private static NumberColumn[] columns(int count) {
      return Stream.generate(NumberColumn::new).limit(count).toArray(NumberColumn[]::new);
    }

    /** Adds what the row holds. */
    void add() {
      for (int i = 0; i < texts.length; i++) {
        texts[i].add(dictionary.reference(row.texts[i]));
      }
      long[] last = memory.of(shape, row.texts[0]);
      for (int i = 0; i < numbers.length; i++) {
        numbers[i].add(row.numbers[i] - last[i]);
        last[i] = shape.isSteady(i) ? row.numbers[i] : 0;
      }
    }

    boolean isThere() {
      return shape.isAlwaysThere() || numbers[0].size() > 0;
    }

    void clear() {
      for (NumberColumn column : texts) {
        column.clear();
      }
      for (NumberColumn column : numbers) {
        column.clear();
      }
    }
  }
}
