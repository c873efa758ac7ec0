package offing.watch.indicator;

import offing.area.Area;
import offing.area.Chart;
import offing.picture.Estimates;
import offing.picture.Evidence;
import offing.picture.TrackKind;
import offing.picture.TrackSize;
import offing.picture.Tracks;
import offing.watch.watched.WatchedZones;
import offing.watch.zone.BoundaryIndex;

/**
 * One track at one moment, as the indicators see it. A working row that is turned to track after
 * track; what is costly is worked out when first asked for. Owned by the run's thread.
 */
public final class Sight implements IndicatorValues {
  /** How far ahead a course is followed to the line: 20 nautical miles. */
  private static final double AHEAD_M = 20 * 1852.0;

  static final double NM_PER_M = 1 / 1852.0;
  private static final double MPS_PER_KN = 1852.0 / 3600;
  private static final double MS_PER_MINUTE = 60_000;

  /** Slower than this a vessel goes nowhere, knots: its course says nothing. */
  private static final double LEAST_KN = 0.5;

  private final Chart chart;
  private final Tracks tracks;
  private final Estimates estimates;
  private final Evidence evidence;
  private final BoundaryIndex boundary;
  private final Past past;
  private final Wake wake;
  private final Zones zones;
  private final ZonesAhead zonesAhead;
  private final CompanySight company;
  private final Ambient ambient;
  private final WatchedZones watched;

  /** By indicator, what was told in which turn: each is worked out once. */
  private final double[] figures = new double[Indicators.count()];

  private final int[] toldInTurn = new int[figures.length];
  private int turn;
  private int slot;
  private long nowMs;
  private long shownSinceMs;
  private boolean knowsDistance;
  private double distanceM;
  private boolean knowsCourse;
  private double courseEast;
  private double courseNorth;
  private boolean knowsCrossing;
  private double crossingM;
  private boolean knowsMadeGood;
  private double madeGoodEast;
  private double madeGoodNorth;
  private boolean knowsMadeGoodCrossing;
  private double madeGoodCrossingM;

  /** All of them are brought up to date by whoever turns it. */
  public Sight(
      Area area,
      Witness witness,
      BoundaryIndex boundary,
      Zones zones,
      ZonesAhead ahead,
      Memory memory) {
    chart = area.chart();
    this.boundary = boundary;
    this.zones = zones;
    zonesAhead = ahead;
    past = memory.past();
    wake = memory.wake();
    ambient = memory.ambient();
    watched = memory.watched();
    tracks = witness.tracks();
    estimates = witness.estimates();
    evidence = witness.evidence();
    company = new CompanySight(this, tracks, memory.company());
  }

  /**
   * Turns to a track.
   *
   * @param shownSinceMs event time at which the track was first shown
   */
  public void turnTo(int slot, long nowMs, long shownSinceMs) {
    turn++;
    this.slot = slot;
    this.nowMs = nowMs;
    this.shownSinceMs = shownSinceMs;
    knowsDistance = false;
    knowsCourse = false;
    knowsCrossing = false;
    knowsMadeGood = false;
    knowsMadeGoodCrossing = false;
  }

  @Override
  public double number(Indicator indicator) {
    return indicator.number(this);
  }

  @Override
  public String word(Indicator indicator) {
    return indicator.word(this);
  }

  @Override
  public double figure(Indicator indicator) {
    int index = indicator.index();
    if (toldInTurn[index] != turn) {
      toldInTurn[index] = turn;
      figures[index] = indicator.figure(this);
    }
    return figures[index];
  }

  /** The slot that it is turned to. */
  int slot() {
    return slot;
  }

  /** Who is near. */
  CompanySight company() {
    return company;
  }

  /** Its course as a unit vector of the chart plane, where {@link #metresToCrossing} is known. */
  double courseEast() {
    return courseEast;
  }

  double courseNorth() {
    return courseNorth;
  }

  double sogKn() {
    return tracks.sogKn(slot);
  }

  double cogDeg() {
    return tracks.cogDeg(slot);
  }

  double headingDeg() {
    return tracks.headingDeg(slot);
  }

  double trackAgeSeconds() {
    return (nowMs - shownSinceMs) / 1000.0;
  }

  TrackKind kind() {
    return tracks.kind(slot);
  }

  double lengthM() {
    return tracks.lengthM(slot);
  }

  double navStatus() {
    return tracks.navStatus(slot);
  }

  double shipType() {
    return tracks.shipType(slot);
  }

  double identityConflicts() {
    return evidence.conflictKinds(slot);
  }

  boolean isSameMmsiElsewhere() {
    return evidence.isSameMmsiElsewhere(slot);
  }

  boolean isSeenByRadar() {
    return (tracks.sources(slot) & Tracks.RADAR) != 0;
  }

  double radarMisses() {
    return evidence.radarMisses(slot);
  }

  boolean isSeenByUnit() {
    return (tracks.sources(slot) & Tracks.UNIT) != 0;
  }

  String aisState() {
    if (tracks.sourceAtMs(slot, Tracks.AIS) == Long.MIN_VALUE) {
      return "none";
    }
    return (tracks.sources(slot) & Tracks.AIS) != 0 ? "heard" : "silent";
  }

  double aisSilentMinutes() {
    long atMs = tracks.sourceAtMs(slot, Tracks.AIS);
    return atMs == Long.MIN_VALUE ? Double.NaN : Math.max(0, nowMs - atMs) / MS_PER_MINUTE;
  }

  double aisSilentIntervals() {
    return aisSilentMinutes() * MS_PER_MINUTE / evidence.aisIntervalMs(slot);
  }

  double coveragePd() {
    return evidence.coveragePd(slot);
  }

  double seenLengthM() {
    return estimates.size(slot).map(TrackSize::likelyM).orElse(Double.NaN);
  }

  double seenLengthMostM() {
    return estimates.size(slot).map(TrackSize::mostM).orElse(Double.NaN);
  }

  double stoppedMinutes() {
    return minutesSince(past.stoppedSinceMs(slot));
  }

  double stayedMinutes() {
    return minutesSince(past.stayedSinceMs(slot));
  }

  double sogChangeKn() {
    return sogKn() - past.earlierSogKn(slot);
  }

  double courseChangeDeg() {
    return between(cogDeg(), past.earlierCogDeg(slot));
  }

  double driftAngleDeg() {
    return sogKn() >= LEAST_KN ? between(cogDeg(), headingDeg()) : Double.NaN;
  }

  double minutesSinceCrossing() {
    return minutesSince(past.crossedMs(slot));
  }

  double underWayMinutes() {
    return minutesSince(past.underWaySinceMs(slot));
  }

  double adriftMinutes() {
    return minutesSince(past.adriftSinceMs(slot));
  }

  double madeGoodKn() {
    return wake.madeGoodKn(tracks, slot);
  }

  double topKn() {
    return wake.topKn(slot);
  }

  double roamRadiusM() {
    return wake.roamRadiusM(tracks, slot);
  }

  String firstSide() {
    return past.firstBoundaryM(slot) <= 0 ? "home" : "outside";
  }

  double firstPd() {
    return past.firstPd(slot);
  }

  String seenType() {
    return evidence.seenType(slot);
  }

  double personsSeen() {
    int persons = evidence.personsSeen(slot);
    return persons < 0 ? Double.NaN : persons;
  }

  String lastCrossing() {
    return direction(past.lastCrossing(slot));
  }

  double firstSeenNm() {
    return past.firstBoundaryM(slot) * NM_PER_M;
  }

  double sunAltitudeDeg() {
    return ambient.sunAltitudeDeg();
  }

  String light() {
    return ambient.light();
  }

  double visibilityKm() {
    return ambient.visibilityKm(tracks.eastM(slot), tracks.northM(slot), nowMs);
  }

  double windKn() {
    return ambient.windKn(tracks.eastM(slot), tracks.northM(slot), nowMs);
  }

  double waveHeightM() {
    return ambient.waveHeightM(tracks.eastM(slot), tracks.northM(slot), nowMs);
  }

  double minutesSince(long ms) {
    return ms == Past.NEVER ? Double.NaN : Math.max(0, nowMs - ms) / MS_PER_MINUTE;
  }

  /** The angle between two directions, 0 to 180 degrees; NaN where either is missing. */
  static double between(double a, double b) {
    double apart = Math.abs(a - b);
    double turned = apart < 360 ? apart : apart % 360; // division is slow, and seldom needed
    return turned > 180 ? 360 - turned : turned;
  }

  private static String direction(int crossing) {
    return crossing == 0 ? "none" : crossing > 0 ? "inbound" : "outbound";
  }

  String zoneKinds() {
    return zones.now(slot);
  }

  String zoneKindsBefore() {
    return zones.before(slot);
  }

  String firstZoneKinds() {
    return zones.first(slot);
  }

  double zoneMinutes() {
    return minutesSince(past.zonesSinceMs(slot));
  }

  String zoneKindsAhead() {
    return hasMadeGood()
        ? zonesAhead.kinds(tracks.eastM(slot), tracks.northM(slot), madeGoodEast, madeGoodNorth)
        : "";
  }

  String madeGoodDirection() {
    if (Double.isNaN(madeGoodCrossingM())) {
      return "none";
    }
    return isHome() ? "outbound" : "inbound";
  }

  double madeGoodAngleDeg() {
    if (Double.isNaN(madeGoodCrossingM())) {
      return Double.NaN;
    }
    return boundary.angleToNormalDeg(
        tracks.eastM(slot), tracks.northM(slot), madeGoodEast, madeGoodNorth, AHEAD_M);
  }

  double madeGoodMinutesToBoundary() {
    return madeGoodCrossingM() / (madeGoodKn() * MPS_PER_KN) / 60;
  }

  String watchedZones() {
    return watched.ids(slot);
  }

  String watchedZonesEntered() {
    return watched.entered(slot);
  }

  String watchedZoneKinds() {
    return watched.kinds(slot);
  }

  String watchedZoneNames() {
    return watched.names(slot);
  }

  double watchedZoneMinutes() {
    return minutesSince(watched.sinceMs(slot));
  }

  String boundaryCrossing() {
    return direction(zones.crossing(slot));
  }

  double boundaryDistanceNm() {
    return signedDistanceM() * NM_PER_M;
  }

  String boundarySide() {
    return isHome() ? "home" : "outside";
  }

  String direction() {
    if (Double.isNaN(metresToCrossing())) {
      return "none";
    }
    return isHome() ? "outbound" : "inbound";
  }

  double minutesToBoundary() {
    double mps = sogKn() * MPS_PER_KN;
    return metresToCrossing() / mps / 60;
  }

  double angleToNormalDeg() {
    if (Double.isNaN(metresToCrossing())) {
      return Double.NaN;
    }
    return boundary.angleToNormalDeg(
        tracks.eastM(slot), tracks.northM(slot), courseEast, courseNorth, AHEAD_M);
  }

  private boolean isHome() {
    return boundary.isHome(tracks.eastM(slot), tracks.northM(slot));
  }

  private double signedDistanceM() {
    if (!knowsDistance) {
      distanceM = boundary.signedDistanceM(tracks.eastM(slot), tracks.northM(slot));
      knowsDistance = true;
    }
    return distanceM;
  }

  double metresToCrossing() {
    if (!knowsCrossing) {
      crossingM = hasCourse() ? followCourse() : Double.NaN;
      knowsCrossing = true;
    }
    return crossingM;
  }

  private double madeGoodCrossingM() {
    if (!knowsMadeGoodCrossing) {
      madeGoodCrossingM =
          hasMadeGood() && madeGoodKn() >= LEAST_KN
              ? boundary.metresToCrossing(
                  tracks.eastM(slot), tracks.northM(slot), madeGoodEast, madeGoodNorth, AHEAD_M)
              : Double.NaN;
      knowsMadeGoodCrossing = true;
    }
    return madeGoodCrossingM;
  }

  /** Whether it made good any way in the last minute, which is then a unit vector. */
  private boolean hasMadeGood() {
    if (!knowsMadeGood) {
      double eastM = wake.madeGoodEastM(tracks, slot);
      double northM = wake.madeGoodNorthM(tracks, slot);
      double wayM = Math.sqrt(eastM * eastM + northM * northM);
      madeGoodEast = wayM > 0 ? eastM / wayM : Double.NaN;
      madeGoodNorth = wayM > 0 ? northM / wayM : Double.NaN;
      knowsMadeGood = true;
    }
    return !Double.isNaN(madeGoodEast);
  }

  private boolean hasCourse() {
    return sogKn() >= LEAST_KN && !Double.isNaN(cogDeg());
  }

  private double followCourse() {
    steer();
    return boundary.metresToCrossing(
        tracks.eastM(slot), tracks.northM(slot), courseEast, courseNorth, AHEAD_M);
  }

  /** The true course as a unit vector of the chart plane. */
  private void steer() {
    if (!knowsCourse) {
      double convergence = chart.convergenceDeg(tracks.lon(slot), tracks.lat(slot));
      double gridRad = StrictMath.toRadians(cogDeg() - convergence);
      courseEast = StrictMath.sin(gridRad);
      courseNorth = StrictMath.cos(gridRad);
      knowsCourse = true;
    }
  }
}
