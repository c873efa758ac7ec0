package offing.recording.block;

import java.util.ArrayList;
import java.util.List;
import offing.area.Chart;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.moment.TrackColumns;
import offing.recording.change.MomentLimits;
import offing.recording.change.SensorReader;
import offing.recording.change.TrackReader;
import offing.recording.column.ColumnReader;
import offing.recording.column.DictionaryReader;
import offing.recording.column.NumberReader;

/** Blocks as pictures and sensors again. Owned by one thread. */
public final class MomentDecoder {
  private final Chart chart;
  private TrackColumns columns = new TrackColumns(0);
  private List<SensorState> sensors = List.of();
  private boolean begun;
  private int follows;

  /** Takes the recorded area's chart, by which places are put into its plane. */
  public MomentDecoder(Chart chart) {
    this.chart = chart;
  }

  /** Starts at a keyframe; throws {@link DamagedBlock} where it is none or is damaged. */
  public Tick start(Block keyframe) {
    begun = false;
    columns = new TrackColumns(0);
    sensors = List.of();
    follows = 0;
    List<Tick> ticks = read(keyframe, Block.KEYFRAME);
    if (ticks.size() != 1) {
      throw new DamagedBlock("a keyframe of " + ticks.size() + " ticks");
    }
    begun = true;
    return ticks.get(0);
  }

  /**
   * Every tick of the next block of changes; throws {@link DamagedBlock} where it is damaged or
   * does not follow the block before: only a keyframe may follow then.
   */
  public List<Tick> follow(Block changes) {
    if (!begun) {
      throw new IllegalStateException("changes before a keyframe");
    }
    begun = false;
    List<Tick> ticks = read(changes, Block.CHANGES);
    begun = true;
    return ticks;
  }

  private List<Tick> read(Block block, int kind) {
    Header header = Header.parse(block.bytes());
    if (header.kind() != kind) {
      throw new DamagedBlock("a block of kind " + header.kind() + " where " + kind + " is wanted");
    }
    if (header.follows() != follows) {
      throw new DamagedBlock("it does not follow the block before");
    }
    follows = Header.checksumOf(block.bytes());
    try {
      return read(header, Blocks.columns(header, block.bytes()));
    } catch (IllegalArgumentException e) {
      throw new DamagedBlock("its columns do not fit together: " + e.getMessage(), e);
    }
  }

  private List<Tick> read(Header header, ColumnReader in) {
    DictionaryReader texts = in.dictionary();
    NumberReader times = in.numbers(header.ticks());
    var trackReader = new TrackReader(in, header.ticks(), header.rows(), texts, chart);
    var sensorReader = new SensorReader(in, header.ticks(), texts, sensors.size());
    in.end();
    List<Tick> ticks = new ArrayList<>();
    long tickMs = header.fromMs();
    long cells = 0;
    while (times.hasNext()) {
      tickMs += times.next();
      long slots = columns.slots() + trackReader.moreSlots();
      cells = MomentLimits.add(cells, slots, sensors.size());
      if (slots != columns.slots()) {
        columns.resize((int) slots);
      }
      trackReader.read(tickMs, columns);
      sensors = sensorReader.read(tickMs, sensors);
      ticks.add(new Tick(tickMs, FrozenTracks.copyOf(columns), sensors));
    }
    return ticks;
  }

  /** What was known at the end of a tick. */
  public record Tick(long timeMs, FrozenTracks picture, List<SensorState> sensors) {

    public Tick {
      sensors = List.copyOf(sensors);
    }
  }
}
