package offing.sim.sensor.ais;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.Chart;
import offing.area.Site;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Fix;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The AIS of the area: every transponder speaks at its intervals, the shore stations hear it or
 * not, and what several hear is reported once, by the first of them. Owned by the world's thread.
 */
public final class AisNetwork {
  /** Messages that no station gets, because slots collide. Assumed. */
  private static final double LOST_SHARE = 0.03;

  private final long seed;
  private final Chart chart;
  private final List<AisReception> stations;
  private final BaseStations baseStations;
  private final DetectionListener detections;
  private @Nullable Transponder[] transponders = new Transponder[0];

  /**
   * The network of an area's AIS stations.
   *
   * @param seed every transponder's dice hang on it
   * @param detections hears which vessel was behind a report
   */
  public AisNetwork(Area area, long seed, DetectionListener detections) {
    this.seed = seed;
    this.detections = detections;
    chart = area.chart();
    stations =
        area.sites().stream()
            .filter(site -> site.kind() == Site.Kind.AIS_STATION)
            .map(site -> new AisReception(site, chart))
            .toList();
    baseStations = new BaseStations(area, seed);
  }

  /**
   * Hears what was sent in a step.
   *
   * @param timeMs event time of the end of the step, epoch milliseconds
   * @param stepMs length of the step, milliseconds
   */
  public void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations) {
    if (transponders.length < fleet.slotCount()) {
      transponders = Arrays.copyOf(transponders, fleet.slotCount());
    }
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && fleet.aisClass(slot) != AisClass.NONE) {
        listen(fleet, slot, timeMs, stepMs, observations);
      }
    }
    baseStations.observe(timeMs, stepMs, observations);
  }

  private void listen(
      Fleet fleet, int slot, long timeMs, long stepMs, ObservationSink observations) {
    Transponder transponder = transponder(fleet, slot, timeMs - stepMs);
    if (!fleet.isAisOn(slot)) {
      transponder.switchOff();
      return;
    }
    transponder.look(fleet, slot, timeMs - stepMs, stepMs / 1000.0);
    if (transponder.isDueBy(timeMs)) {
      transponder.speak(timeMs, new Listening(fleet, slot, timeMs, transponder, observations));
    }
  }

  private Transponder transponder(Fleet fleet, int slot, long nowMs) {
    Transponder known = transponders[slot];
    if (known != null && known.isOf(fleet.id(slot))) {
      return known;
    }
    Transponder made = new Transponder(seed, fleet, slot, nowMs);
    transponders[slot] = made;
    return made;
  }

  /** What the stations make of one vessel's messages in one step. */
  private final class Listening implements Transponder.Voice {
    private final Fleet fleet;
    private final int slot;
    private final long endMs;
    private final Transponder transponder;
    private final RandomGenerator dice;
    private final ObservationSink observations;

    Listening(
        Fleet fleet, int slot, long endMs, Transponder transponder, ObservationSink observations) {
      this.fleet = fleet;
      this.slot = slot;
      this.endMs = endMs;
      this.transponder = transponder;
      this.observations = observations;
      dice = transponder.dice();
    }

    @Override
    public void position(long timeMs, boolean isNewInterval) {
      Fix fix = Fix.of(chart, fleet, slot, endMs - timeMs, dice);
      String station = firstToHear(timeMs);
      if (station != null) {
        report(AisWording.position(timeMs, station, fleet, slot, fix, dice, isNewInterval));
      }
    }

    @Override
    public void particulars(long timeMs) {
      String station = firstToHear(timeMs);
      if (station != null) {
        report(AisWording.particulars(timeMs, station, fleet, slot));
      }
    }

    @Override
    public void partB(long timeMs) {
      String station = firstToHear(timeMs);
      if (station != null) {
        report(AisWording.partB(timeMs, station, fleet, slot));
      }
    }

    private @Nullable String firstToHear(long timeMs) {
      double fadingDb = transponder.fadingDb(timeMs);
      if (dice.nextDouble() < LOST_SHARE) {
        return null;
      }
      for (AisReception station : stations) {
        if (station.decodes(dice, fleet, slot, fadingDb)) {
          return station.site().id();
        }
      }
      return null;
    }

    private void report(Observation message) {
      observations.accept(message);
      detections.seen(slot, message.timeMs());
    }
  }
}
