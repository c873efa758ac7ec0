package offing.sim.sensor.ais;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Aid;
import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;
import offing.observation.AisReport;
import offing.observation.ObservationSink;
import offing.sim.Dice;
import offing.sim.sensor.report.Bearing;
import offing.sim.sensor.report.Schedule;

/**
 * Aircraft that search and rescue, message 9: now and then one flies out, searches legs about a
 * place at sea, and comes home. It is no vessel: nobody but AIS knows of it. Owned by the world's
 * thread.
 */
final class SearchAircraft {
  private static final int AIRCRAFT_REPORT = 9;
  private static final int NO_STATUS = 15;
  private static final int NO_TURN = -128;

  /** From one sortie to the next 3 to 9 hours; cruise and search of a helicopter. Assumed. */
  private static final long REST_LEAST_MS = 3 * 3_600_000L;

  private static final double REST_MORE_MS = 6 * 3_600_000.0;
  private static final double CRUISE_KN = 110;
  private static final double SEARCH_KN = 60;
  private static final int LEGS_LEAST = 4;
  private static final int LEGS_MORE = 8;
  private static final double LEG_M = 5_000;
  private static final double FLYING_M = 150;

  /** Scenes lie this share of the area off its edges. */
  private static final double EDGE_SHARE = 0.15;

  private static final double MPS_PER_KN = 1852 / 3600.0;

  private final Chart chart;
  private final Bounds bounds;
  private final ChannelLoad load;
  private final List<Aircraft> fleet;

  SearchAircraft(Area area, long seed, ShoreStations stations, ChannelLoad load) {
    this.load = load;
    chart = area.chart();
    bounds = area.bounds();
    fleet =
        area.aids().stream()
            .filter(aid -> aid.kind() == Aid.Kind.AIRCRAFT)
            .map(aid -> new Aircraft(aid, Dice.named(seed, "aircraft/" + aid.id()), stations))
            .toList();
  }

  /** Reports what was sent in a step that ends at {@code timeMs}. */
  void observe(long timeMs, long stepMs, ObservationSink observations) {
    fleet.forEach(aircraft -> aircraft.observe(timeMs, stepMs, observations));
  }

  private final class Aircraft {
    private final Aid aid;
    private final RandomGenerator dice;
    private final Hearing hearing;
    private final Schedule schedule;
    private long startsMs = Long.MIN_VALUE;
    private long lastMs;
    private boolean isFlying;

    /** Legs to fly until it is over its base again. */
    private int legs;

    private double eastM;
    private double northM;
    private double toEastM;
    private double toNorthM;
    private double speedKn;
    private double courseEast;
    private double courseNorth = 1;

    Aircraft(Aid aid, RandomGenerator dice, ShoreStations stations) {
      this.aid = aid;
      this.dice = dice;
      hearing = new Hearing(stations, dice);
      schedule = new Schedule(dice, 0, ReportingInterval.AIRCRAFT_MS);
    }

    void observe(long timeMs, long stepMs, ObservationSink observations) {
      if (startsMs == Long.MIN_VALUE) {
        startsMs = timeMs + (long) (dice.nextDouble() * (REST_LEAST_MS + REST_MORE_MS));
      }
      if (!isFlying && timeMs >= startsMs) {
        takeOff(timeMs - stepMs);
      }
      while (isFlying && schedule.dueMs() <= timeMs) {
        fly(schedule.dueMs());
        speak(schedule.dueMs(), observations);
        schedule.made();
      }
    }

    private void takeOff(long timeMs) {
      isFlying = true;
      legs = 2 + LEGS_LEAST + dice.nextInt(LEGS_MORE);
      eastM = chart.eastM(aid.lon(), aid.lat());
      northM = chart.northM(aid.lon(), aid.lat());
      lastMs = timeMs;
      schedule.start(timeMs, ReportingInterval.AIRCRAFT_MS);
      head(
          chart.eastM(within(bounds.west(), bounds.east()), aid.lat()),
          chart.northM(aid.lon(), within(bounds.south(), bounds.north())),
          CRUISE_KN);
    }

    private double within(double from, double to) {
      return from + (to - from) * (EDGE_SHARE + (1 - 2 * EDGE_SHARE) * dice.nextDouble());
    }

    private void head(double eastM, double northM, double speedKn) {
      toEastM = eastM;
      toNorthM = northM;
      this.speedKn = speedKn;
    }

    private void fly(long timeMs) {
      double metres = speedKn * MPS_PER_KN * (timeMs - lastMs) / 1000.0;
      lastMs = timeMs;
      double east = toEastM - eastM;
      double north = toNorthM - northM;
      double leftM = Math.sqrt(east * east + north * north);
      if (leftM <= metres) {
        turn();
        return;
      }
      courseEast = east / leftM;
      courseNorth = north / leftM;
      eastM += metres * courseEast;
      northM += metres * courseNorth;
    }

    /** A leg is flown: another one about the scene, home, or down. */
    private void turn() {
      eastM = toEastM;
      northM = toNorthM;
      legs--;
      if (legs == 0) {
        isFlying = false;
        startsMs = lastMs + REST_LEAST_MS + (long) (dice.nextDouble() * REST_MORE_MS);
      } else if (legs == 1) {
        head(chart.eastM(aid.lon(), aid.lat()), chart.northM(aid.lon(), aid.lat()), CRUISE_KN);
      } else {
        head(eastM + leg(), northM + leg(), SEARCH_KN);
      }
    }

    private double leg() {
      return LEG_M * (2 * dice.nextDouble() - 1);
    }

    private void speak(long timeMs, ObservationSink observations) {
      load.sent(load.cell(eastM, northM), 1);
      String station =
          hearing.heardBy(timeMs, AisReception.CLASS_A_DBM, eastM, northM, FLYING_M, true);
      if (station != null) {
        observations.accept(report(timeMs, station));
      }
    }

    private AisReport report(long timeMs, String station) {
      double lon = chart.lon(eastM, northM);
      double lat = chart.lat(eastM, northM);
      return new AisReport(
          timeMs,
          station,
          AIRCRAFT_REPORT,
          aid.mmsi(),
          NO_STATUS,
          NO_TURN,
          speedKn,
          true,
          lon,
          lat,
          Bearing.trueDeg(courseEast, courseNorth, chart.convergenceDeg(lon, lat)),
          Double.NaN);
    }
  }
}
