package offing.observation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/** Observations of every kind, each value anywhere in its range, absent ones among them. */
public final class RandomObservations {
  private static final List<Function<RandomObservations, Observation>> KINDS =
      List.of(
          RandomObservations::aisReport,
          RandomObservations::aisStatic,
          RandomObservations::aidReport,
          RandomObservations::radarPlot,
          RandomObservations::footage,
          RandomObservations::unitReport,
          RandomObservations::weather);
  private static final int[] REPORT_TYPES = {1, 2, 3, 9, 18, 19, 27};

  /** From here on a message 24B says the mother ship where others say their size. */
  private static final int AUXILIARY_CRAFT = 979_999_999;

  private final SplittableRandom random;

  public RandomObservations(long seed) {
    random = new SplittableRandom(seed);
  }

  /** {@code count} observations, the kinds taking turns. */
  public static Stream<Observation> of(long seed, int count) {
    var source = new RandomObservations(seed);
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> KINDS.get(i % KINDS.size()).apply(source));
  }

  public AisReport aisReport() {
    return aisReport(REPORT_TYPES[random.nextInt(REPORT_TYPES.length)]);
  }

  /** A report with only what a message of that type carries. */
  public AisReport aisReport(int type) {
    boolean positioned = random.nextInt(10) > 0;
    boolean classA = type <= 3;
    boolean coarse = type == 27;
    return new AisReport(
        timeMs(),
        id(),
        type,
        mmsi(),
        classA || coarse ? random.nextInt(16) : 15,
        classA ? random.nextInt(-128, 128) : -128,
        orAbsent(coarse ? random.nextInt(63) : type == 9 ? random.nextInt(1023) : upTo(1022, 10)),
        random.nextBoolean(),
        positioned ? coarse ? random.nextInt(-108_000, 108_001) / 600.0 : lon() : Double.NaN,
        positioned ? coarse ? random.nextInt(-54_000, 54_001) / 600.0 : lat() : Double.NaN,
        orAbsent(coarse ? random.nextInt(360) : upTo(3599, 10)),
        type == 9 || coarse ? Double.NaN : orAbsent(random.nextInt(360)));
  }

  public AisStatic aisStatic() {
    return switch (random.nextInt(4)) {
      case 0 -> voyage();
      case 1 -> new AisStatic(timeMs(), id(), 24, 0, mmsi(), 0, "", text(20), 0, 0, 0, 0, 0, 0, "");
      case 2 -> particulars(24, 1, text(7), "");
      default -> particulars(19, 0, "", text(20));
    };
  }

  private AisStatic particulars(int type, int part, String callSign, String name) {
    return new AisStatic(
        timeMs(),
        id(),
        type,
        part,
        mmsi() % AUXILIARY_CRAFT + 1,
        0,
        callSign,
        name,
        random.nextInt(100),
        random.nextInt(512),
        random.nextInt(512),
        random.nextInt(64),
        random.nextInt(64),
        0,
        "");
  }

  public AisStatic voyage() {
    return new AisStatic(
        timeMs(),
        id(),
        5,
        0,
        mmsi(),
        random.nextInt(1 << 30),
        text(7),
        text(20),
        random.nextInt(100),
        random.nextInt(512),
        random.nextInt(512),
        random.nextInt(64),
        random.nextInt(64),
        upTo(255, 10),
        text(20));
  }

  public AidReport aidReport() {
    boolean positioned = random.nextInt(10) > 0;
    boolean base = random.nextBoolean();
    return new AidReport(
        timeMs(),
        id(),
        base ? 4 : 21,
        mmsi(),
        base ? 0 : random.nextInt(32),
        base ? "" : text(34),
        positioned ? lon() : Double.NaN,
        positioned ? lat() : Double.NaN,
        !base && random.nextBoolean(),
        !base && random.nextBoolean());
  }

  public RadarPlot radarPlot() {
    double amplitudeDb = random.nextInt(-300, 900) / 10.0;
    return new RadarPlot(
        timeMs(), id(), random.nextInt(1, 100_000), upTo(35_999, 100), amplitudeDb);
  }

  public Footage footage() {
    return new Footage(
        timeMs(),
        id(),
        random.nextBoolean(),
        Footage.Mode.of(random.nextInt(4)),
        lon(),
        lat(),
        upTo(200_000, 10),
        upTo(35_999, 100),
        random.nextInt(-9000, 9001) / 100.0,
        random.nextInt(1, 18_000) / 100.0,
        random.nextInt(1, 18_000) / 100.0,
        random.nextInt(1, 65_536),
        random.nextInt(1, 65_536),
        Stream.generate(this::sighting).limit(random.nextInt(4)).toList());
  }

  public Sighting sighting() {
    boolean isPlaced = random.nextInt(10) > 0;
    return new Sighting(
        upTo(35_999, 100),
        random.nextInt(-9000, 9001) / 100.0,
        random.nextInt(1, 65_536),
        random.nextInt(1, 65_536),
        Sighting.Level.of(random.nextInt(3)),
        random.nextBoolean() ? "" : "tanker",
        orAbsent(random.nextInt(1001)),
        random.nextInt(-1, 30_001),
        upTo(100, 100),
        isPlaced ? lon() : Double.NaN,
        isPlaced ? lat() : Double.NaN,
        isPlaced ? random.nextInt(1_000_001) : Double.NaN);
  }

  public UnitReport unitReport() {
    return new UnitReport(timeMs(), id(), lon(), lat(), upTo(1022, 10), upTo(3599, 10));
  }

  public Weather weather() {
    return new Weather(
        timeMs(),
        id(),
        upTo(600, 10),
        random.nextInt(360),
        upTo(50_000, 1),
        upTo(150, 10),
        orNaN(upTo(300, 10)),
        orNaN(upTo(500, 100) - 1),
        orNaN(upTo(300, 100)),
        orNaN(random.nextInt(360)));
  }

  private double orNaN(double value) {
    return random.nextInt(5) == 0 ? Double.NaN : value;
  }

  /** Milliseconds in this century. */
  public long timeMs() {
    return random.nextLong(978_307_200_000L, 4_102_444_800_000L);
  }

  private double lon() {
    return random.nextInt(-108_000_000, 108_000_001) / 600_000.0;
  }

  private double lat() {
    return random.nextInt(-54_000_000, 54_000_001) / 600_000.0;
  }

  private double upTo(int steps, double stepsPerUnit) {
    return random.nextInt(steps + 1) / stepsPerUnit;
  }

  private double orAbsent(double value) {
    return random.nextInt(10) == 0 ? Double.NaN : value;
  }

  private int mmsi() {
    return random.nextInt(1, 1_000_000_000);
  }

  private String id() {
    return random.nextInt(5) == 0 ? "" : "STATION-" + random.nextInt(100);
  }

  /** Six-bit ASCII of any length up to {@code longest}, without what the wire cuts off. */
  private String text(int longest) {
    return random
        .ints(random.nextInt(longest + 1), ' ', '_' + 1)
        .filter(c -> c != '@')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .stripTrailing();
  }
}
