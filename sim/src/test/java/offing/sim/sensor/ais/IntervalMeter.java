package offing.sim.sensor.ais;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import offing.area.Area;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.Sensor;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Listens to an AIS network and measures the time between two reports of one sender, by the state
 * that ITU-R M.1371-5 gives an interval for. A time counts where the sender kept its state in
 * between.
 */
public final class IntervalMeter implements Sensor {
  private static final double KN_PER_MPS = 3600 / 1852.0;

  private final AisNetwork network;
  private final List<Integer> heard = new ArrayList<>();
  private final Map<Integer, Sender> senders = new HashMap<>();
  private final Map<String, Long> lastMs = new HashMap<>();
  private final Map<State, List<Double>> seconds = new TreeMap<>();

  public IntervalMeter(Area area, long seed) {
    network = new AisNetwork(area, Faults.NONE, seed, (slot, timeMs) -> heard.add(slot));
  }

  @Override
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot)) {
        look(fleet, slot, timeMs - stepMs, stepMs / 1000.0);
      }
    }
    List<Observation> said = new ArrayList<>();
    heard.clear();
    network.observe(timeMs, stepMs, fleet, conditions, said::add);
    int next = 0;
    for (Observation observation : said) {
      boolean isOfVessel = !isOfNoVessel(observation);
      measure(observation, isOfVessel ? fleet.id(heard.get(next++)) : 0);
    }
  }

  /** The share of all slots taken in the last minute. */
  public double load() {
    return network.load();
  }

  private static boolean isOfNoVessel(Observation observation) {
    return observation instanceof AidReport
        || (observation instanceof AisReport report && report.messageType() == 9);
  }

  private void look(Fleet fleet, int slot, long nowMs, double stepS) {
    Sender sender = senders.computeIfAbsent(fleet.id(slot), id -> new Sender(fleet, slot));
    boolean isTurning =
        sender.course.isTurning(fleet.headingEast(slot), fleet.headingNorth(slot), nowMs, stepS);
    State state = State.of(fleet, slot, isTurning);
    if (state != sender.state || !fleet.isAisOn(slot)) {
      sender.state = state;
      sender.lastMs = Long.MIN_VALUE;
    }
  }

  private void measure(Observation observation, int vessel) {
    Sender sender = senders.get(vessel);
    if (observation instanceof AisReport report && isOwnReport(report) && sender != null) {
      if (sender.lastMs != Long.MIN_VALUE) {
        note(sender.state, report.timeMs() - sender.lastMs);
      }
      sender.lastMs = report.timeMs();
    } else {
      measureOther(observation);
    }
  }

  private static boolean isOwnReport(AisReport report) {
    return report.messageType() <= 3 || report.messageType() == 18;
  }

  private void measureOther(Observation observation) {
    State state = State.ofMessage(observation);
    String sender = state + "/" + mmsi(observation);
    Long before = lastMs.put(sender, observation.timeMs());
    if (before != null && state != State.NONE) {
      note(state, observation.timeMs() - before);
    }
  }

  private static int mmsi(Observation observation) {
    if (observation instanceof AisReport report) {
      return report.mmsi();
    }
    return observation instanceof AidReport aid ? aid.mmsi() : ((AisStatic) observation).mmsi();
  }

  private void note(State state, long ms) {
    seconds.computeIfAbsent(state, s -> new ArrayList<>()).add(ms / 1000.0);
  }

  /** One row for each state that was seen, in the order of the tables. */
  public List<Row> rows() {
    return seconds.entrySet().stream()
        .filter(entry -> entry.getKey() != State.NONE)
        .map(entry -> Row.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static final class Sender {
    private final CourseChange course;
    private State state = State.NONE;
    private long lastMs = Long.MIN_VALUE;

    Sender(Fleet fleet, int slot) {
      course = new CourseChange(fleet.headingEast(slot), fleet.headingNorth(slot));
    }
  }

  /** What the tables tell apart; seconds. */
  public enum State {
    A_LYING("class A, at anchor or moored, to 3 kn", 180),
    A_SLOW("class A, to 14 kn", 10),
    A_SLOW_TURNING("class A, to 14 kn, changing course", 10 / 3.0),
    A_MEDIUM("class A, 14 to 23 kn", 6),
    A_MEDIUM_TURNING("class A, 14 to 23 kn, changing course", 2),
    A_FAST("class A, over 23 kn", 2),
    SO_STILL("class B SO, to 2 kn", 180),
    SO_SLOW("class B SO, 2 to 14 kn", 30),
    SO_MEDIUM("class B SO, 14 to 23 kn", 15),
    SO_FAST("class B SO, over 23 kn", 5),
    CS_STILL("class B CS, to 2 kn", 180),
    CS_MOVING("class B CS, over 2 kn", 30),
    VOYAGE("message 5", 360),
    NAME("message 24A", 360),
    SIZE("message 24B", 360),
    EXTENDED("message 19", 360),
    STATION("message 4", 10),
    AID("message 21", 180),
    AIRCRAFT("message 9", 10),
    LONG_RANGE("message 27, while the satellite passes", 180),
    NONE("", 0);

    private final String words;
    private final double dueS;

    State(String words, double dueS) {
      this.words = words;
      this.dueS = dueS;
    }

    private static State of(Fleet fleet, int slot, boolean isTurning) {
      double kn = fleet.sogMps(slot) * KN_PER_MPS;
      AisClass aisClass = fleet.aisClass(slot);
      if (aisClass == AisClass.B_CS) {
        return kn <= 2 ? CS_STILL : CS_MOVING;
      }
      if (aisClass == AisClass.B_SO) {
        return kn <= 2 ? SO_STILL : kn <= 14 ? SO_SLOW : kn <= 23 ? SO_MEDIUM : SO_FAST;
      }
      return aisClass == AisClass.A ? ofA(fleet.navStatus(slot), kn, isTurning) : NONE;
    }

    private static State ofA(int navStatus, double kn, boolean isTurning) {
      if (navStatus == 1 || navStatus == 5) {
        return kn <= 3 ? A_LYING : NONE;
      }
      if (kn > 23) {
        return A_FAST;
      }
      if (kn > 14) {
        return isTurning ? A_MEDIUM_TURNING : A_MEDIUM;
      }
      return isTurning ? A_SLOW_TURNING : A_SLOW;
    }

    private static State ofMessage(Observation observation) {
      if (observation instanceof AidReport aid) {
        return aid.messageType() == 4 ? STATION : AID;
      }
      if (observation instanceof AisReport report) {
        return switch (report.messageType()) {
          case 9 -> AIRCRAFT;
          case 27 -> LONG_RANGE;
          default -> EXTENDED;
        };
      }
      AisStatic statics = (AisStatic) observation;
      return switch (statics.messageType()) {
        case 5 -> VOYAGE;
        case 24 -> statics.part() == 0 ? NAME : SIZE;
        default -> NONE;
      };
    }
  }

  /**
   * What was measured of one state, seconds.
   *
   * @param count intervals
   * @param medianS of all, those in which a report was lost among them
   * @param meanS of those in which none was lost: under one and a half times what is due
   * @param single share of the latter
   */
  public record Row(State state, int count, double medianS, double meanS, double single) {

    private static Row of(State state, List<Double> seconds) {
      double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double[] single = Arrays.stream(sorted).filter(s -> s < 1.5 * state.dueS).toArray();
      return new Row(
          state,
          sorted.length,
          sorted[sorted.length / 2],
          Arrays.stream(single).average().orElse(Double.NaN),
          single.length / (double) sorted.length);
    }

    /** What the tables say, seconds. */
    public double dueS() {
      return state.dueS;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-42s %7.2f %8d %9.2f %9.2f %8.3f",
          state.words,
          state.dueS,
          count,
          medianS,
          meanS,
          single);
    }
  }
}
