package offing.recording.block;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.Sighting;
import offing.observation.UnitReport;
import offing.observation.Weather;

/** Observations of all kinds with anything that they can say. */
final class SeededObservations {
  private static final int[] REPORTS = {1, 2, 3, 9, 18, 19, 27};

  private SeededObservations() {}

  static Observation any(long seed, long timeMs) {
    return any(new SplittableRandom(seed), timeMs);
  }

  static Observation any(SplittableRandom dice, long timeMs) {
    String source = dice.nextInt(9) == 0 ? "" : "site-" + dice.nextInt(4);
    double lon = dice.nextInt(8) == 0 ? Double.NaN : dice.nextDouble(-180, 180);
    double lat = Double.isNaN(lon) ? Double.NaN : dice.nextDouble(-90, 90);
    int mmsi = dice.nextInt(1_000_000_000);
    return switch (dice.nextInt(7)) {
      case 0 ->
          new AisReport(
              timeMs,
              source,
              REPORTS[dice.nextInt(REPORTS.length)],
              mmsi,
              dice.nextInt(16),
              dice.nextInt(-128, 128),
              orNaN(dice, 102.2),
              dice.nextBoolean(),
              lon,
              lat,
              orNaN(dice, 360),
              orNaN(dice, 360));
      case 1 ->
          new AisStatic(
              timeMs,
              source,
              List.of(5, 19, 24).get(dice.nextInt(3)),
              dice.nextInt(2),
              mmsi,
              dice.nextInt(1 << 30),
              text(dice),
              text(dice),
              dice.nextInt(100),
              dice.nextInt(512),
              dice.nextInt(512),
              dice.nextInt(64),
              dice.nextInt(64),
              dice.nextDouble(0, 25.5),
              text(dice));
      case 2 ->
          new AidReport(
              timeMs,
              source,
              dice.nextBoolean() ? 4 : 21,
              mmsi,
              dice.nextInt(32),
              text(dice),
              lon,
              lat,
              dice.nextBoolean(),
              dice.nextBoolean());
      case 3 ->
          new RadarPlot(
              timeMs,
              source,
              dice.nextDouble(1, 1_000_000),
              dice.nextDouble(0, 360),
              dice.nextDouble(-1_000, 1_000));
      case 4 -> footage(dice, timeMs, source);
      case 5 ->
          new UnitReport(
              timeMs,
              source,
              dice.nextDouble(-180, 180),
              dice.nextDouble(-90, 90),
              dice.nextDouble(0, 1_022),
              dice.nextDouble(0, 360));
      default ->
          new Weather(
              timeMs,
              source,
              dice.nextDouble(0, 200),
              dice.nextDouble(0, 360),
              dice.nextDouble(0, 1_000_000),
              dice.nextDouble(0, 100),
              orNaN(dice, 500),
              orNaN(dice, 99),
              orNaN(dice, 50),
              orNaN(dice, 359));
    };
  }

  private static Footage footage(SplittableRandom dice, long timeMs, String source) {
    return new Footage(
        timeMs,
        source,
        dice.nextBoolean(),
        Footage.Mode.of(dice.nextInt(4)),
        dice.nextDouble(-180, 180),
        dice.nextDouble(-90, 90),
        dice.nextDouble(0, 20_000),
        dice.nextDouble(0, 360),
        dice.nextDouble(-90, 90),
        dice.nextDouble(0.01, 179.99),
        dice.nextDouble(0.01, 179.99),
        dice.nextInt(1, 65_536),
        dice.nextInt(1, 65_536),
        Stream.generate(() -> sighting(dice)).limit(dice.nextInt(4)).toList());
  }

  private static Sighting sighting(SplittableRandom dice) {
    boolean isPlaced = dice.nextInt(8) != 0;
    return new Sighting(
        dice.nextDouble(0, 360),
        dice.nextDouble(-90, 90),
        dice.nextInt(1, 65_536),
        dice.nextInt(1, 65_536),
        Sighting.Level.of(dice.nextInt(3)),
        text(dice),
        orNaN(dice, 1_000),
        dice.nextInt(-1, 30_001),
        dice.nextDouble(0, 1),
        isPlaced ? dice.nextDouble(-180, 180) : Double.NaN,
        isPlaced ? dice.nextDouble(-90, 90) : Double.NaN,
        isPlaced ? dice.nextDouble(0, 1_000_000) : Double.NaN);
  }

  private static double orNaN(SplittableRandom dice, double most) {
    return dice.nextInt(6) == 0 ? Double.NaN : dice.nextDouble(0, most);
  }

  private static String text(SplittableRandom dice) {
    return dice.nextInt(3) == 0 ? "" : "TEXT " + dice.nextInt(30);
  }
}
