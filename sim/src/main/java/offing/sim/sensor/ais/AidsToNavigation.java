package offing.sim.sensor.ais;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Aid;
import offing.area.Area;
import offing.area.Chart;
import offing.observation.AidReport;
import offing.observation.ObservationSink;
import offing.sim.Dice;
import offing.sim.sensor.report.Fix;
import offing.sim.sensor.report.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Buoys and beacons that say where they are, message 21, every three minutes; for a virtual one the
 * nearest station speaks. Once in a while a buoy drags its moorings and says that it is off its
 * place, until somebody has put it back. Owned by the world's thread.
 */
final class AidsToNavigation {
  private static final int AID_REPORT = 21;

  /** A message of 272 bits takes two slots. */
  private static final int SLOTS = 2;

  private static final double ANTENNA_M = 4;

  /** Chance at a report that a buoy has dragged its moorings: once in three months. Assumed. */
  private static final double DRAGS_SHARE = 1 / (90.0 * 480);

  private static final double DRAGS_LEAST_M = 60;
  private static final double DRAGS_MORE_M = 400;

  /** Reports until it is put back: 2 to 12 hours. Assumed. */
  private static final int PUT_BACK_LEAST = 40;

  private static final int PUT_BACK_MORE = 200;

  private final long seed;
  private final Chart chart;
  private final ShoreStations stations;
  private final ChannelLoad load;
  private final List<Aid> all;
  private @Nullable Beacon[] beacons;

  AidsToNavigation(Area area, long seed, ShoreStations stations, ChannelLoad load) {
    this.seed = seed;
    this.stations = stations;
    this.load = load;
    chart = area.chart();
    all = area.aids().stream().filter(aid -> aid.kind() != Aid.Kind.AIRCRAFT).toList();
    beacons = new Beacon[all.size()];
  }

  /** Reports what was sent in a step that ends at {@code timeMs}. */
  void observe(long timeMs, long stepMs, ObservationSink observations) {
    for (int i = 0; i < beacons.length; i++) {
      Beacon beacon = beacons[i];
      if (beacon == null) {
        beacon = new Beacon(all.get(i), timeMs - stepMs);
        beacons[i] = beacon;
      }
      while (beacon.schedule.dueMs() <= timeMs) {
        beacon.speak(observations);
      }
    }
  }

  private final class Beacon {
    private final Aid aid;
    private final RandomGenerator dice;
    private final Schedule schedule;
    private final Hearing hearing;
    private final double eastM;
    private final double northM;
    private double offEastM;
    private double offNorthM;
    private int reportsOff;

    Beacon(Aid aid, long nowMs) {
      this.aid = aid;
      dice = Dice.named(seed, "aid/" + aid.id());
      schedule = new Schedule(dice, nowMs, ReportingInterval.AID_MS);
      hearing = new Hearing(stations, dice);
      eastM = chart.eastM(aid.lon(), aid.lat());
      northM = chart.northM(aid.lon(), aid.lat());
    }

    void speak(ObservationSink observations) {
      long timeMs = schedule.dueMs();
      schedule.made();
      drag();
      load.sent(load.cell(eastM, northM), SLOTS);
      String station = station(timeMs);
      if (station != null) {
        observations.accept(report(timeMs, station));
      }
    }

    private @Nullable String station(long timeMs) {
      return aid.kind() == Aid.Kind.VIRTUAL
          ? stations.nearest(eastM, northM, timeMs)
          : hearing.heardBy(timeMs, AisReception.CLASS_A_DBM, eastM, northM, ANTENNA_M, false);
    }

    private void drag() {
      if (aid.kind() != Aid.Kind.FLOATING) {
        return;
      }
      if (reportsOff > 0) {
        reportsOff--;
      } else if (dice.nextDouble() < DRAGS_SHARE) {
        reportsOff = PUT_BACK_LEAST + dice.nextInt(PUT_BACK_MORE);
        offEastM = dragged();
        offNorthM = dragged();
      }
    }

    private double dragged() {
      double metres = DRAGS_LEAST_M + DRAGS_MORE_M * dice.nextDouble();
      return dice.nextBoolean() ? metres : -metres;
    }

    private AidReport report(long timeMs, String station) {
      boolean isOff = reportsOff > 0;
      return new AidReport(
          timeMs,
          station,
          AID_REPORT,
          aid.mmsi(),
          aid.aidType(),
          aid.name(),
          isFixed() ? aid.lon() : chart.lon(noisy(eastM, offEastM, isOff), northM),
          isFixed() ? aid.lat() : chart.lat(eastM, noisy(northM, offNorthM, isOff)),
          isOff,
          aid.kind() == Aid.Kind.VIRTUAL);
    }

    /** Who stands, or is not there at all, says the surveyed place. */
    private boolean isFixed() {
      return aid.kind() != Aid.Kind.FLOATING;
    }

    private double noisy(double metres, double offMetres, boolean isOff) {
      return metres + (isOff ? offMetres : 0) + Fix.POSITION_M * Dice.normal(dice);
    }
  }
}
