package offing.sim.traffic.profile;

import java.util.List;
import offing.sim.vessel.VesselClass;

/**
 * A published figure that a simulated sea is held against.
 *
 * @param name in words
 * @param measure what is counted
 * @param kinds of vessels that count
 * @param among of which vessels a share is taken; empty for everything but {@link Measure#SHARE}
 * @param value a number, or a share in [0, 1]
 * @param source who published it, and what was done to it
 */
public record Published(
    String name,
    Measure measure,
    List<VesselClass> kinds,
    List<VesselClass> among,
    double value,
    String source) {

  public Published {
    kinds = List.copyOf(kinds);
    among = List.copyOf(among);
  }

  /** What is counted. */
  public enum Measure {
    /** Arrivals in home waters, a day. */
    ARRIVALS,
    /** Vessels that lie in home waters, at one instant. */
    IN_PORT,
    /** Share of those vessels that carry AIS of class A. */
    AIS_A,
    /** Their share among other vessels. */
    SHARE;

    /** Whether it goes up and down with the density of the traffic. */
    public boolean isNumber() {
      return this == ARRIVALS || this == IN_PORT;
    }
  }
}
