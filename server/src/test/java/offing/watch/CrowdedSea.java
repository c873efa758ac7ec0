package offing.watch;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.Area;
import offing.area.Boundary;
import offing.area.Chart;
import offing.area.Zone;
import offing.picture.Conflict;
import offing.picture.Estimates;
import offing.picture.Evidence;
import offing.picture.TrackEstimate;
import offing.picture.TrackKind;
import offing.picture.TrackSize;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.sim.Dice;
import offing.watch.indicator.Witness;
import offing.watch.zone.BoundaryIndex;
import offing.watch.zone.ZoneIndex;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Any number of tracks as a picture would show them, all observed anew at each step, without the
 * tracker that costs more than the watch. As crowded as ten thousand on 200 by 200 km, two of ten
 * gathered about the zones of Hong Kong.
 *
 * <p>With the number of tracks zones and boundary are stretched too, so that as many of a hundred
 * are in them.
 */
final class CrowdedSea implements Tracks, Estimates, Evidence {
  static final long START_MS = 1_780_000_000_000L;

  private static final double SIDE_OF_TEN_THOUSAND_M = 200_000;
  private static final double GATHERED = 0.2;
  private static final int IN_A_CROWD = 50;
  private static final double CROWD_M = 5_000;

  /** So far from the middle of a zone is that of a crowd, or crowds would pile up there. */
  private static final double ABOUT_M = 15_000;

  private static final double KN_PER_MPS = 3600 / 1852.0;
  private static final int PATROLS = 6;

  /** Of a thousand tracks, up to which number each kind goes; the rest are radar's alone. */
  private static final int ANCHORED_A = 200;

  private static final int UNDER_WAY_A = 500;
  private static final int FERRIES = 520;
  private static final int CLASS_B = 820;

  private final Area area;
  private final double stretch;
  private final int count;
  private final double[] eastM;
  private final double[] northM;
  private final double[] eastMps;
  private final double[] northMps;
  private final double[] sogKn;
  private final double[] cogDeg;
  private final double[] lon;
  private final double[] lat;
  private final double[] lengthM;
  private final TrackKind[] kind;
  private final int[] revision;
  private final Optional<TrackSize> small = seen(9);
  private final Optional<TrackSize> large = seen(60);
  private long nowMs = START_MS;

  CrowdedSea(Area area, int count) {
    this.area = area;
    this.count = count;
    stretch = Math.sqrt(count / 10_000.0);
    eastM = new double[count];
    northM = new double[count];
    eastMps = new double[count];
    northMps = new double[count];
    sogKn = new double[count];
    cogDeg = new double[count];
    lon = new double[count];
    lat = new double[count];
    lengthM = new double[count];
    kind = new TrackKind[count];
    revision = new int[count];
    RandomGenerator dice = Dice.named(1, "crowd");
    scatter(dice);
    IntStream.range(0, count).forEach(slot -> launch(slot, dice));
  }

  private static Optional<TrackSize> seen(double metres) {
    return Optional.of(
        new TrackSize(TrackSize.Source.RADAR, metres * 0.7, metres, metres * 1.5, 50));
  }

  Witness witness() {
    return new Witness(this, this, this);
  }

  /** The area's own, as far apart as the tracks are. */
  Fences fences() {
    var wider = AffineTransformation.scaleInstance(stretch, stretch);
    return new Fences(
        BoundaryIndex.of(stretched(area.boundary(), wider)),
        ZoneIndex.of(area.zones().stream().map(zone -> stretched(zone, wider)).toList()));
  }

  private static Boundary stretched(Boundary line, AffineTransformation wider) {
    return new Boundary(
        line.lines().stream()
            .map(
                section ->
                    new Boundary.Section(
                        section.name(),
                        section.lonLat(),
                        (LineString) wider.transform(section.chart())))
            .toList(),
        wider.transform(line.home()));
  }

  private static Zone stretched(Zone zone, AffineTransformation wider) {
    return new Zone(
        zone.id(),
        zone.kind(),
        zone.s57(),
        zone.name(),
        zone.lonLat(),
        zone.fence().map(wider::transform),
        zone.accuracy(),
        zone.source(),
        zone.properties());
  }

  private void scatter(RandomGenerator dice) {
    List<Geometry> fences = area.zones().stream().flatMap(zone -> zone.fence().stream()).toList();
    int crowds = (int) (count * GATHERED / IN_A_CROWD);
    double[] crowdEastM = new double[crowds];
    double[] crowdNorthM = new double[crowds];
    for (int i = 0; i < crowds; i++) {
      Point middle = fences.get(dice.nextInt(fences.size())).getCentroid();
      crowdEastM[i] = (middle.getX() + dice.nextDouble(-ABOUT_M, ABOUT_M)) * stretch;
      crowdNorthM[i] = (middle.getY() + dice.nextDouble(-ABOUT_M, ABOUT_M)) * stretch;
    }
    double halfM = halfSideM();
    for (int slot = 0; slot < count; slot++) {
      boolean gathered = dice.nextDouble() < GATHERED;
      int crowd = dice.nextInt(crowds);
      double reachM = gathered ? CROWD_M : halfM;
      eastM[slot] = (gathered ? crowdEastM[crowd] : 0) + dice.nextDouble(-reachM, reachM);
      northM[slot] = (gathered ? crowdNorthM[crowd] : 0) + dice.nextDouble(-reachM, reachM);
    }
  }

  private double halfSideM() {
    return SIDE_OF_TEN_THOUSAND_M / 2 * stretch;
  }

  private void launch(int slot, RandomGenerator dice) {
    int lot = dice.nextInt(1_000);
    kind[slot] = slot < PATROLS ? TrackKind.PATROL : kindOf(lot);
    lengthM[slot] = lengthOf(kind[slot], dice);
    double kn = lot < ANCHORED_A ? 0.1 : knots(lot, dice);
    double course = dice.nextDouble() * 2 * Math.PI;
    eastMps[slot] = kn / KN_PER_MPS * StrictMath.sin(course);
    northMps[slot] = kn / KN_PER_MPS * StrictMath.cos(course);
    sogKn[slot] = kn;
    place(slot);
  }

  private static TrackKind kindOf(int lot) {
    if (lot < FERRIES) {
      return TrackKind.CLASS_A;
    }
    return lot < CLASS_B ? TrackKind.CLASS_B : TrackKind.RADAR_ONLY;
  }

  private static double lengthOf(TrackKind kind, RandomGenerator dice) {
    return switch (kind) {
      case CLASS_A -> dice.nextDouble(30, 300);
      case CLASS_B -> dice.nextDouble(6, 30);
      default -> Double.NaN;
    };
  }

  private static double knots(int lot, RandomGenerator dice) {
    if (lot < UNDER_WAY_A) {
      return dice.nextDouble(6, 18);
    }
    if (lot < FERRIES) {
      return dice.nextDouble(30, 42);
    }
    return lot % 50 == 0 ? dice.nextDouble(30, 45) : dice.nextDouble(0, 14);
  }

  /** Everything moves on and is observed; whoever comes to the edge turns back. */
  void step(long ms) {
    nowMs += ms;
    double halfM = halfSideM();
    for (int slot = 0; slot < count; slot++) {
      eastM[slot] += eastMps[slot] * ms / 1000.0;
      northM[slot] += northMps[slot] * ms / 1000.0;
      if (Math.abs(eastM[slot]) > halfM && eastM[slot] * eastMps[slot] > 0) {
        eastMps[slot] = -eastMps[slot];
      }
      if (Math.abs(northM[slot]) > halfM && northM[slot] * northMps[slot] > 0) {
        northMps[slot] = -northMps[slot];
      }
      place(slot);
      revision[slot]++;
    }
  }

  private void place(int slot) {
    Chart chart = area.chart();
    lon[slot] = chart.lon(eastM[slot] / stretch, northM[slot] / stretch);
    lat[slot] = chart.lat(eastM[slot] / stretch, northM[slot] / stretch);
    double deg = StrictMath.toDegrees(StrictMath.atan2(eastMps[slot], northMps[slot]));
    cogDeg[slot] = deg < 0 ? deg + 360 : deg;
  }

  long nowMs() {
    return nowMs;
  }

  private boolean speaks(int slot) {
    return kind[slot] == TrackKind.CLASS_A || kind[slot] == TrackKind.CLASS_B;
  }

  @Override
  public int slotCount() {
    return count;
  }

  @Override
  public boolean isShown(int slot) {
    return true;
  }

  @Override
  public int number(int slot) {
    return slot + 1;
  }

  @Override
  public int slotOf(int number) {
    return number - 1;
  }

  @Override
  public TrackStatus status(int slot) {
    return TrackStatus.CONFIRMED;
  }

  @Override
  public double eastM(int slot) {
    return eastM[slot];
  }

  @Override
  public double northM(int slot) {
    return northM[slot];
  }

  @Override
  public double lon(int slot) {
    return lon[slot];
  }

  @Override
  public double lat(int slot) {
    return lat[slot];
  }

  @Override
  public double sogKn(int slot) {
    return sogKn[slot];
  }

  @Override
  public double cogDeg(int slot) {
    return cogDeg[slot];
  }

  @Override
  public double headingDeg(int slot) {
    return kind[slot] == TrackKind.CLASS_A ? cogDeg[slot] : Double.NaN;
  }

  @Override
  public int sources(int slot) {
    if (kind[slot] == TrackKind.PATROL) {
      return UNIT | RADAR;
    }
    return speaks(slot) ? slot % 2 == 0 ? AIS : AIS | RADAR : RADAR;
  }

  @Override
  public long observedAtMs(int slot) {
    return nowMs;
  }

  @Override
  public long sourceAtMs(int slot, int source) {
    return (sources(slot) & source) != 0 ? nowMs : Long.MIN_VALUE;
  }

  @Override
  public int mmsi(int slot) {
    return speaks(slot) ? 477_000_000 + slot : 0;
  }

  @Override
  public String name(int slot) {
    return "";
  }

  @Override
  public String callSign(int slot) {
    return "";
  }

  @Override
  public String destination(int slot) {
    return "";
  }

  @Override
  public int imo(int slot) {
    return 0;
  }

  @Override
  public int shipType(int slot) {
    return 0;
  }

  @Override
  public double lengthM(int slot) {
    return lengthM[slot];
  }

  @Override
  public double beamM(int slot) {
    return Double.NaN;
  }

  @Override
  public double draughtM(int slot) {
    return Double.NaN;
  }

  @Override
  public int navStatus(int slot) {
    return 15;
  }

  @Override
  public TrackKind kind(int slot) {
    return kind[slot];
  }

  @Override
  public int revision(int slot) {
    return revision[slot];
  }

  @Override
  public String lastRadar(int slot) {
    return "";
  }

  @Override
  public TrackEstimate estimate(int slot, long atMs) {
    throw new UnsupportedOperationException("the watch does not ask");
  }

  @Override
  public double eastMAt(int slot, long atMs) {
    return eastM[slot] + eastMps[slot] * ((atMs - nowMs) / 1000.0);
  }

  @Override
  public double northMAt(int slot, long atMs) {
    return northM[slot] + northMps[slot] * ((atMs - nowMs) / 1000.0);
  }

  @Override
  public Optional<TrackSize> size(int slot) {
    return (sources(slot) & RADAR) == 0 ? Optional.empty() : lengthM[slot] > 40 ? large : small;
  }

  @Override
  public long plotMs(int slot) {
    return sourceAtMs(slot, RADAR);
  }

  @Override
  public double plotEastM(int slot) {
    return eastM[slot];
  }

  @Override
  public double plotNorthM(int slot) {
    return northM[slot];
  }

  @Override
  public List<Conflict> conflicts(int slot) {
    return List.of();
  }

  @Override
  public int conflictCount(int slot) {
    return 0;
  }

  @Override
  public int conflictKinds(int slot) {
    return 0;
  }

  @Override
  public int radarMisses(int slot) {
    return 0;
  }

  @Override
  public long aisIntervalMs(int slot) {
    return 10_000;
  }

  @Override
  public double coveragePd(int slot) {
    return 0.9;
  }

  @Override
  public String seenType(int slot) {
    return "";
  }

  @Override
  public int personsSeen(int slot) {
    return -1;
  }

  @Override
  public boolean isSameMmsiElsewhere(int slot) {
    return false;
  }
}
