package offing.recording.block;

import offing.observation.Observation;
import offing.recording.column.ColumnReader;
import offing.recording.column.DictionaryReader;
import offing.recording.column.NumberReader;

/** Blocks as observations again. Owned by one thread, for one block. */
public final class ObservationDecoder {
  private static final ObservationShape[] SHAPES = ObservationShape.values();

  private final ObservationRow row = new ObservationRow();
  private final ObservationMemory memory = new ObservationMemory();
  private final DictionaryReader dictionary;
  private final NumberReader shapes;
  private final NumberReader arrivals;
  private final NumberReader times;
  private final Columns[] columns = new Columns[SHAPES.length];
  private final SightingRows sightings;
  private long arrivalMs;

  private ObservationDecoder(Header header, ColumnReader in) {
    arrivalMs = header.fromMs();
    row.timeMs = arrivalMs;
    dictionary = in.dictionary();
    shapes = in.numbers(header.rows());
    arrivals = in.numbers(header.rows());
    times = in.numbers(header.rows());
    int[] rows = rowsByShape(shapes.again());
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Columns(SHAPES[i], in, rows[i]);
    }
    sightings = new SightingRows(in, columns[SHAPES.length - 1].sightings());
    in.end();
  }

  private static int[] rowsByShape(NumberReader shapes) {
    int[] rows = new int[SHAPES.length];
    while (shapes.hasNext()) {
      rows[shapes.next(0, SHAPES.length - 1)]++;
    }
    return rows;
  }

  /** Hands over each in its order; throws {@link DamagedBlock} where the block is damaged. */
  public static void decode(Block block, ArrivalSink sink) {
    Header header = Header.parse(block.bytes());
    if (header.kind() != Block.OBSERVATIONS && header.kind() != Block.FOOTAGE) {
      throw new DamagedBlock("a block of kind " + header.kind() + " has no observations");
    }
    decoder(header, block).handOver(sink);
  }

  private static ObservationDecoder decoder(Header header, Block block) {
    try {
      return new ObservationDecoder(header, Blocks.columns(header, block.bytes()));
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static DamagedBlock damaged(IllegalArgumentException e) {
    return new DamagedBlock("its columns do not fit together: " + e.getMessage(), e);
  }

  private void handOver(ArrivalSink sink) {
    while (shapes.hasNext()) {
      Observation next = next();
      sink.accept(next, arrivalMs);
    }
  }

  private Observation next() {
    try {
      arrivalMs += arrivals.next();
      row.timeMs += times.next();
      return columns[shapes.next(0, SHAPES.length - 1)].next();
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** The columns of one kind of observation. */
  private final class Columns {
    final ObservationShape shape;
    final NumberReader[] texts;
    final NumberReader[] numbers;

    Columns(ObservationShape shape, ColumnReader in, int rows) {
      this.shape = shape;
      boolean isThere = rows > 0 || shape.isAlwaysThere();
      texts = new NumberReader[isThere ? shape.texts : 0];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = in.numbers(rows);
      }
      numbers = new NumberReader[isThere ? shape.numbers : 0];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.numbers(rows);
      }
    }

    /** How many sightings its frames have. */
    long sightings() {
      return numbers.length == 0 ? 0 : numbers[numbers.length - 1].sum();
    }

    Observation next() {
      for (int i = 0; i < texts.length; i++) {
        row.texts[i] = dictionary.text(texts[i].next());
      }
      long[] last = memory.of(shape, row.texts[0]);
      for (int i = 0; i < numbers.length; i++) {
        row.numbers[i] = last[i] + numbers[i].next();
        last[i] = shape.isSteady(i) ? row.numbers[i] : 0;
      }
      if (shape == ObservationShape.FOOTAGE) {
        row.sightings = sightings.next(row, dictionary);
      }
      return row.observation(shape);
    }
  }

  /** Takes an observation and the watermark by which it arrived, epoch milliseconds. */
  @FunctionalInterface
  public interface ArrivalSink {
    void accept(Observation observation, long arrivalMs);
  }
}
