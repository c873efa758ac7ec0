package offing.picture;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.Chart;
import offing.assignment.BestPairs;
import offing.observation.Footage;
import offing.observation.Sighting;

/**
 * What cameras make out, given to the tracks that it is of. A camera leads a track only while
 * nothing finer does, and begins one where no radar sees well. Owned by the run's thread.
 */
final class Sightings {
  /** A camera's turntable is as good as that, radians, one standard deviation. Assumed. */
  private static final double POINTING_RAD = StrictMath.toRadians(0.05);

  /** Nor does it know where on a hull the middle is, metres, one standard deviation. Assumed. */
  private static final double HULL_SIGMA_M = 5;

  /** Near the horizon a place along the ray means nothing, metres, one standard deviation. */
  private static final double MOST_ERROR_M = 300;

  /** A track is not begun by less than that. */
  private static final double BEGIN_ERROR_M = 150;

  private static final double BEGIN_CONFIDENCE = 0.5;

  /** Where a radar sees a small craft more often than that, it begins the tracks. */
  private static final double BEGIN_CHANCE = 0.3;

  /** While a radar's plot is younger than that it says more, milliseconds: two scans. */
  private static final long PLOT_FRESH_MS = 2 * Radars.SCAN_MS;

  /**
   * Waves and birds, one a frame over some square kilometres: a frame and square metre. Assumed.
   */
  private static final double NOTHING_PER_M2 = 1e-7;

  /** Who fits no better than that is not given what is rather a wave. */
  private static final double NOTHING_COST = -2 * StrictMath.log(2 * Math.PI * NOTHING_PER_M2);

  /** Nobody is confirmed by fewer frames. */
  private static final int LEAST_FRAMES = 5;

  private final Chart chart;
  private final Radars radars;
  private final TrackTable table;
  private final TrackGrid grid;
  private final Existence existence;
  private final Follow follow;
  private final List<Footage> frames = new ArrayList<>();
  private final BestPairs pairs = new BestPairs();
  private final Belief belief = new Belief();
  private final TrackGrid.Visitor visitor = this::weigh;

  /** The places of the frame that is being given, and which of them is. */
  private final List<Place> places = new ArrayList<>();

  private int weighed;

  Sightings(
      Area area,
      Radars radars,
      TrackTable table,
      TrackGrid grid,
      Existence existence,
      Follow follow) {
    chart = area.chart();
    this.radars = radars;
    this.table = table;
    this.grid = grid;
    this.existence = existence;
    this.follow = follow;
  }

  /** What was made out, and where that is, chart metres, with its covariance, square metres. */
  private record Place(
      Sighting sighting,
      long timeMs,
      double eastM,
      double northM,
      double rxx,
      double rxy,
      double ryy) {}

  void add(Footage frame) {
    frames.add(frame);
  }

  /** Gives what the tick's frames show to tracks, frame by frame. */
  void apply(long tickMs) {
    boolean isGridOld = true;
    for (Footage frame : frames) {
      place(frame);
      if (!places.isEmpty()) {
        if (isGridOld) {
          grid.rebuild(table, tickMs);
          isGridOld = false;
        }
        give();
      }
    }
    frames.clear();
  }

  private void place(Footage frame) {
    places.clear();
    double lensEastM = chart.eastM(frame.lon(), frame.lat());
    double lensNorthM = chart.northM(frame.lon(), frame.lat());
    for (Sighting sighting : frame.sightings()) {
      if (sighting.errorM() <= MOST_ERROR_M) {
        double eastM = chart.eastM(sighting.lon(), sighting.lat());
        double northM = chart.northM(sighting.lon(), sighting.lat());
        places.add(
            place(sighting, frame.timeMs(), eastM, northM, eastM - lensEastM, northM - lensNorthM));
      }
    }
  }

  /** Its error lies along the ray, but for what the turntable adds across. */
  private static Place place(
      Sighting sighting,
      long timeMs,
      double eastM,
      double northM,
      double rayEast,
      double rayNorth) {
    double rangeM = Math.max(1, Math.sqrt(rayEast * rayEast + rayNorth * rayNorth));
    double sin = rayEast / rangeM;
    double cos = rayNorth / rangeM;
    double acrossM = rangeM * POINTING_RAD;
    double across = acrossM * acrossM + HULL_SIGMA_M * HULL_SIGMA_M;
    double along = Math.max(across, sighting.errorM() * sighting.errorM());
    return new Place(
        sighting,
        timeMs,
        eastM,
        northM,
        along * sin * sin + across * cos * cos,
        (along - across) * sin * cos,
        along * cos * cos + across * sin * sin);
  }

  private void give() {
    pairs.begin(places.size(), table.slotCount());
    for (weighed = 0; weighed < places.size(); weighed++) {
      Place place = places.get(weighed);
      grid.within(place.eastM, place.northM, place.rxx + place.ryy, visitor);
    }
    pairs.solve();
    for (int i = 0; i < places.size(); i++) {
      int slot = pairs.columnOf(i);
      boolean isTaken = slot >= 0 && take(slot, places.get(i));
      if (!isTaken && isBeginning(places.get(i))) {
        begin(places.get(i));
      }
    }
  }

  private void weigh(int slot) {
    Place place = places.get(weighed);
    double hull = Noise.hull(table, slot);
    double rxx = place.rxx + hull;
    double ryy = place.ryy + hull;
    table.motion.load(
        slot, place.timeMs, Noise.straight(table, slot), Noise.turning(table, slot), belief);
    if (Gate.holds(table, slot, belief, place.eastM, place.northM, rxx, place.rxy, ryy)) {
      double cost = belief.cost(place.eastM, place.northM, rxx, place.rxy, ryy);
      if (cost < NOTHING_COST) {
        pairs.offer(weighed, slot, NOTHING_COST - cost);
      }
    }
  }

  /** Whether it can be of that track after all. */
  private boolean take(int slot, Place place) {
    boolean isRadarFresh = table.radarMs[slot] >= place.timeMs - PLOT_FRESH_MS;
    if (place.timeMs >= table.motion.timeMs(slot)
        && !isRadarFresh
        && !follow.isReportFresh(slot, place.timeMs)) {
      double likelihood =
          follow.take(
              slot, place.timeMs, place.eastM, place.northM, place.rxx, place.rxy, place.ryy);
      if (likelihood == Follow.NOT_TAKEN) {
        return false;
      }
      if (table.kind[slot] == TrackKind.RADAR_ONLY) {
        existence.hit(slot, place.timeMs, NOTHING_PER_M2, likelihood);
      }
    }
    seen(slot, place);
    if (table.status[slot] == TrackStatus.TENTATIVE && table.hasCameraOnly(slot)) {
      table.hits[slot]++;
      table.hitMs[slot] = place.timeMs;
      if (table.hits[slot] >= LEAST_FRAMES && existence.isConfirmed(slot)) {
        table.status(slot, TrackStatus.CONFIRMED);
      }
    }
    return true;
  }

  private boolean isBeginning(Place place) {
    return place.sighting.errorM() <= BEGIN_ERROR_M
        && place.sighting.confidence() >= BEGIN_CONFIDENCE
        && radars.chance(place.eastM, place.northM) < BEGIN_CHANCE;
  }

  private void begin(Place place) {
    int slot = table.start(TrackKind.RADAR_ONLY, place.timeMs);
    belief.start(place.eastM, place.northM, place.rxx, place.rxy, place.ryy, Plots.FIRST_SPEED_MPS);
    table.motion.store(slot, place.timeMs, belief);
    seen(slot, place);
    table.hits[slot] = 1;
    table.hitMs[slot] = place.timeMs;
    existence.begin(slot, place.timeMs, NOTHING_PER_M2);
  }

  private void seen(int slot, Place place) {
    table.cameraMs[slot] = Math.max(table.cameraMs[slot], place.timeMs);
    table.sources[slot] |= Tracks.CAMERA;
    table.recognised.frame(slot, place.sighting.vesselType(), place.sighting.persons());
    if (!Double.isNaN(place.sighting.lengthM())) {
      table.sizes.frame(slot, place.sighting.lengthM());
    }
  }
}
