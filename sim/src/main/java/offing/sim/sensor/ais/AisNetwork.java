package offing.sim.sensor.ais;

import java.util.Arrays;
import offing.area.Area;
import offing.observation.ObservationSink;
import offing.sim.Dice;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The AIS of the area: every transponder speaks at its intervals, the shore stations hear it or
 * not, and what several hear is reported once, by the first of them. Owned by the world's thread.
 */
public final class AisNetwork {
  private final long seed;
  private final ChannelLoad load;
  private final ShoreStations stations;
  private final VesselVoice.Medium medium;
  private final BaseStations baseStations;
  private final AidsToNavigation aids;
  private final SearchAircraft aircraft;
  private @Nullable Transponder[] transponders = new Transponder[0];

  /**
   * The network of an area's AIS stations.
   *
   * @param faults a station that is down hears nothing, and others may; who is jammed says no place
   * @param seed every transponder's dice hang on it
   * @param detections hears which vessel was behind a report
   */
  public AisNetwork(Area area, Faults faults, long seed, DetectionListener detections) {
    this.seed = seed;
    load = new ChannelLoad(area);
    stations = new ShoreStations(area, load, faults);
    Satellite satellite = new Satellite(Dice.named(seed, "ais-satellite"));
    medium = new VesselVoice.Medium(area.chart(), load, satellite, faults, detections);
    baseStations = new BaseStations(area, seed, load, faults);
    aids = new AidsToNavigation(area, seed, stations, load);
    aircraft = new SearchAircraft(area, seed, stations, load);
  }

  /**
   * The share of all slots that were taken in the last whole minute; over 1 where some were twice.
   */
  public double load() {
    return load.load();
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
    load.at(timeMs - stepMs);
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && fleet.aisClass(slot) != AisClass.NONE) {
        listen(fleet, slot, timeMs, stepMs, observations);
      }
    }
    baseStations.observe(timeMs, stepMs, observations);
    aids.observe(timeMs, stepMs, observations);
    aircraft.observe(timeMs, stepMs, observations);
  }

  private void listen(
      Fleet fleet, int slot, long timeMs, long stepMs, ObservationSink observations) {
    Transponder transponder = transponder(fleet, slot, timeMs - stepMs);
    if (!fleet.isAisOn(slot)) {
      transponder.switchOff();
      return;
    }
    int cell = load.cell(fleet.eastM(slot), fleet.northM(slot));
    transponder.look(fleet, slot, timeMs - stepMs, stepMs / 1000.0, load.isCrowded(cell));
    if (transponder.isDueBy(timeMs)) {
      transponder.speak(
          timeMs, new VesselVoice(medium, fleet, slot, cell, timeMs, transponder, observations));
    }
  }

  private Transponder transponder(Fleet fleet, int slot, long nowMs) {
    Transponder known = transponders[slot];
    if (known != null && known.isOf(fleet.id(slot))) {
      return known;
    }
    Transponder made = new Transponder(seed, fleet, slot, nowMs, stations);
    transponders[slot] = made;
    return made;
  }
}
