package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Faults;
import offing.sim.sensor.report.Fix;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what one vessel's transponder sends in one step: it takes its slots, and whoever
 * hears it reports it.
 */
final class VesselVoice implements Transponder.Voice {
  /** Messages 5 and 19 take two slots: ITU-R M.1371-5 annex 8. */
  private static final int LONG_MESSAGE = 2;

  private static final int SHORT_MESSAGE = 1;

  private final Medium medium;
  private final Fleet fleet;
  private final int slot;
  private final int cell;
  private final long endMs;
  private final Transponder transponder;
  private final RandomGenerator dice;
  private final AisClass aisClass;
  private final ObservationSink observations;

  VesselVoice(
      Medium medium,
      Fleet fleet,
      int slot,
      int cell,
      long endMs,
      Transponder transponder,
      ObservationSink observations) {
    this.medium = medium;
    this.fleet = fleet;
    this.slot = slot;
    this.cell = cell;
    this.endMs = endMs;
    this.transponder = transponder;
    this.observations = observations;
    dice = transponder.dice();
    aisClass = fleet.aisClass(slot);
  }

  @Override
  public void position(long timeMs, int type) {
    Fix fix = fix(timeMs);
    String station = firstToHear(timeMs, SHORT_MESSAGE);
    if (station != null) {
      report(
          aisClass == AisClass.A
              ? AisWording.classA(type, timeMs, station, fleet, slot, fix, dice)
              : AisWording.classB(timeMs, station, fleet.mmsi(slot), fix));
    }
  }

  @Override
  public void voyage(long timeMs) {
    String station = firstToHear(timeMs, LONG_MESSAGE);
    if (station != null) {
      report(AisWording.voyage(timeMs, station, fleet, slot, transponder.antenna()));
    }
  }

  @Override
  public void partA(long timeMs) {
    String station = firstToHear(timeMs, SHORT_MESSAGE);
    if (station != null) {
      report(AisWording.partA(timeMs, station, fleet.says(slot)));
    }
  }

  @Override
  public void partB(long timeMs) {
    String station = firstToHear(timeMs, SHORT_MESSAGE);
    if (station != null) {
      report(AisWording.partB(timeMs, station, fleet.says(slot), transponder.antenna()));
    }
  }

  @Override
  public void extended(long timeMs) {
    Fix fix = fix(timeMs);
    String station = firstToHear(timeMs, LONG_MESSAGE);
    if (station != null) {
      report(AisWording.extended(timeMs, station, fleet.mmsi(slot), fix));
      report(AisWording.extended(timeMs, station, fleet.says(slot), transponder.antenna()));
    }
  }

  @Override
  public void longRange(long timeMs) {
    if (medium.satellite.isOverhead(timeMs) && Satellite.hears(dice)) {
      report(AisWording.longRange(timeMs, fleet, slot, fix(timeMs)));
    }
  }

  private Fix fix(long timeMs) {
    return switch (medium.faults.reception(timeMs, fleet.eastM(slot), fleet.northM(slot))) {
      case LOST -> Fix.NONE;
      case POOR -> soundFix(timeMs).poor(medium.chart, dice);
      case SOUND -> soundFix(timeMs);
    };
  }

  private Fix soundFix(long timeMs) {
    Antenna antenna = transponder.antenna();
    return Fix.of(
        medium.chart,
        fleet,
        slot,
        antenna.eastM(fleet, slot) + fleet.saidEastOffM(slot),
        antenna.northM(fleet, slot) + fleet.saidNorthOffM(slot),
        endMs - timeMs,
        dice);
  }

  private @Nullable String firstToHear(long timeMs, int slots) {
    if (aisClass == AisClass.B_CS && !findsSlot()) {
      return null;
    }
    medium.load.sent(cell, slots);
    return transponder
        .hearing()
        .heardBy(
            timeMs,
            AisReception.powerDbm(aisClass) - fleet.turnedDownDb(slot),
            fleet.eastM(slot),
            fleet.northM(slot),
            fleet.heightM(slot),
            aisClass == AisClass.A);
  }

  /**
   * Class B "CS" listens before it speaks, and drops its message when ten candidate slots in turn
   * are taken: ITU-R M.1371-5 annex 7.
   */
  private boolean findsSlot() {
    double taken = Math.min(1, medium.load.heard(cell, false));
    double two = taken * taken;
    double eight = two * two * two * two;
    return eight == 0 || dice.nextDouble() >= eight * two;
  }

  private void report(Observation message) {
    observations.accept(message);
    medium.detections.seen(slot, message.timeMs());
  }

  /** What all vessels share. */
  record Medium(
      Chart chart,
      ChannelLoad load,
      Satellite satellite,
      Faults faults,
      DetectionListener detections) {}
}
