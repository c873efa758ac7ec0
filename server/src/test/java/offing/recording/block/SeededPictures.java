package offing.recording.block;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.moment.TrackColumns;
import offing.recording.block.MomentDecoder.Tick;

/**
 * A strewn sea as people see it, tick by tick: tracks come, move, are renamed, go, and leave their
 * slot to others; slots grow and shrink; sensors join between others.
 */
public final class SeededPictures {
  public static final long START_MS = 1_767_225_600_000L;

  private final SplittableRandom dice;
  private final TrackColumns columns = new TrackColumns(0);
  private final List<SensorState> sensors = new ArrayList<>();
  private long timeMs = START_MS;
  private int numbers;

  public SeededPictures(long seed) {
    dice = new SplittableRandom(seed);
  }

  /** The next tick: mostly a second later, at times much. */
  public Tick next() {
    timeMs += 1_000L * (dice.nextInt(20) == 0 ? dice.nextInt(1, 2_000) : 1);
    if (columns.slots() == 0 || dice.nextInt(4) == 0) {
      columns.resize(Math.max(0, columns.slots() + dice.nextInt(-3, 9)));
    }
    for (int slot = 0; slot < columns.slots(); slot++) {
      change(slot);
    }
    changeSensors();
    return new Tick(timeMs, FrozenTracks.copyOf(columns), states());
  }

  private void change(int slot) {
    switch (dice.nextInt(12)) {
      case 0 -> columns.clear(slot);
      case 1, 2 -> {
        columns.clear(slot);
        newTrack(slot);
      }
      case 3, 4, 5, 6, 7, 8 -> {
        if (columns.isShown(slot)) {
          move(slot);
        }
      }
      default -> {
        // It stays as it is.
      }
    }
  }

  private void newTrack(int slot) {
    int number = dice.nextInt(5) == 0 ? dice.nextInt(1, Integer.MAX_VALUE) : ++numbers;
    columns.setNumber(TrackColumns.NUMBER, slot, number);
    for (int column = 1; column < TrackColumns.NUMBERS; column++) {
      columns.setNumber(column, slot, anyNumber(column));
    }
    for (int column = 0; column < TrackColumns.TIMES; column++) {
      columns.setTime(column, slot, anyTime());
    }
    for (int column = 0; column < TrackColumns.TEXTS; column++) {
      columns.setText(column, slot, anyText());
    }
  }

  private int anyNumber(int column) {
    return switch (column) {
      case TrackColumns.STATUS -> dice.nextInt(5);
      case TrackColumns.KIND -> dice.nextInt(8);
      case TrackColumns.LON -> wild(1_140_000_000, 2_000_000);
      case TrackColumns.LAT -> wild(220_000_000, 2_000_000);
      case TrackColumns.SOG -> dice.nextInt(-1, 400);
      case TrackColumns.COG, TrackColumns.HEADING -> dice.nextInt(-1, 3_600);
      default -> wild(0, 100_000);
    };
  }

  private int wild(int middle, int spread) {
    return dice.nextInt(50) == 0 ? dice.nextInt() : middle + dice.nextInt(-spread, spread);
  }

  private long anyTime() {
    return switch (dice.nextInt(6)) {
      case 0 -> TrackColumns.NEVER;
      case 1 -> 0;
      case 2 -> timeMs + dice.nextInt(3_000);
      default -> timeMs - dice.nextInt(90_000);
    };
  }

  private String anyText() {
    return switch (dice.nextInt(5)) {
      case 0 -> "";
      case 1 -> "海星 " + dice.nextInt(20);
      default -> "VESSEL " + dice.nextInt(200);
    };
  }

  private void move(int slot) {
    columns.setNumber(
        TrackColumns.LON, slot, columns.number(TrackColumns.LON, slot) + dice.nextInt(-500, 500));
    columns.setTime(TrackColumns.OBSERVED_AT, slot, anyTime());
    for (int changes = dice.nextInt(4); changes > 0; changes--) {
      int column = dice.nextInt(1, TrackColumns.NUMBERS);
      columns.setNumber(column, slot, anyNumber(column));
      columns.setTime(dice.nextInt(TrackColumns.TIMES), slot, anyTime());
      columns.setText(dice.nextInt(TrackColumns.TEXTS), slot, anyText());
    }
  }

  private void changeSensors() {
    if (dice.nextInt(6) == 0) {
      int place = dice.nextInt(sensors.size() + 1);
      var kinds = SensorState.Kind.values();
      var kind = kinds[dice.nextInt(kinds.length)];
      String id = "sensor-" + sensors.size();
      sensors.add(place, SensorState.at(timeMs, id, anyText(), kind, timeMs));
    }
    for (int i = 0; i < sensors.size(); i++) {
      SensorState old = sensors.get(i);
      long lastMs = dice.nextInt(2) == 0 ? old.lastAtMs() : timeMs - dice.nextInt(1_000);
      sensors.set(i, SensorState.at(timeMs, old.id(), old.name(), old.kind(), lastMs));
    }
  }

  private List<SensorState> states() {
    return List.copyOf(sensors);
  }
}
