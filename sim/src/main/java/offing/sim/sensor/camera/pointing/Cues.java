package offing.sim.sensor.camera.pointing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import offing.area.Chart;
import offing.sim.Command;

/** Where targets were sighted last, by the name that whoever sighted them gives. */
public final class Cues {
  private static final double MPS_PER_KN = 1852 / 3600.0;

  /** More names are not kept; the one that was told longest ago goes first. */
  private static final int MOST = 1_000;

  private final Chart chart;
  private final Map<String, Cue> cues = new LinkedHashMap<>();

  public Cues(Chart chart) {
    this.chart = chart;
  }

  /** Hears of a target; what was heard of it before is forgotten. */
  public void accept(Command.Sighted sighted) {
    double eastM = chart.eastM(sighted.lon(), sighted.lat());
    double northM = chart.northM(sighted.lon(), sighted.lat());
    double convergenceDeg = chart.convergenceDeg(sighted.lon(), sighted.lat());
    double gridRad = StrictMath.toRadians(sighted.cogDeg() - convergenceDeg);
    double mps = sighted.sogKn() * MPS_PER_KN;
    cues.remove(sighted.target());
    cues.put(
        sighted.target(),
        new Cue(
            sighted.timeMs(),
            eastM,
            northM,
            mps * StrictMath.sin(gridRad),
            mps * StrictMath.cos(gridRad)));
    if (cues.size() > MOST) {
      cues.remove(cues.keySet().iterator().next());
    }
  }

  Optional<Cue> find(String target) {
    return Optional.ofNullable(cues.get(target));
  }

  /** A place and a velocity at a time: chart metres, m/s. */
  record Cue(long timeMs, double eastM, double northM, double eastMps, double northMps) {

    double ageS(long nowMs) {
      return (nowMs - timeMs) / 1000.0;
    }

    double eastM(long nowMs) {
      return eastM + eastMps * ageS(nowMs);
    }

    double northM(long nowMs) {
      return northM + northMps * ageS(nowMs);
    }
  }
}
