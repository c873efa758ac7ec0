package offing.recording.block;

import java.util.List;
import offing.area.Chart;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;

/** Blocks as pictures and sensors again. Owned by one thread. */
public final class MomentDecoder {

  public MomentDecoder(Chart chart) {
    throw new UnsupportedOperationException(chart.crs());
  }

  /** Starts at a keyframe; throws {@link DamagedBlock} where it is none or is damaged. */
  public Tick start(Block keyframe) {
    throw new UnsupportedOperationException();
  }

  /** Every tick of the next block of changes; throws {@link DamagedBlock} where it is damaged. */
  public List<Tick> follow(Block changes) {
    throw new UnsupportedOperationException();
  }

  /** What was known at the end of a tick. */
  public record Tick(long timeMs, FrozenTracks picture, List<SensorState> sensors) {

    public Tick {
      sensors = List.copyOf(sensors);
    }
  }
}
