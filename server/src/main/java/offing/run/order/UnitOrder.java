package offing.run.order;

import java.util.Locale;

/**
 * What an operator orders a unit.
 *
 * @param unit call sign
 * @param track number of the track that it is after; 0 where it is after none
 * @param lon where it goes, degrees, WGS 84; of no meaning but for {@link Task#GO_TO}
 * @param lat degrees, WGS 84
 * @param offM how far astern it follows, metres, over 0; of no meaning but for {@link Task#SHADOW}
 */
public record UnitOrder(String unit, Task task, int track, double lon, double lat, double offM) {

  /** What can be ordered. */
  public enum Task {
    GO_TO,
    INTERCEPT,
    SHADOW,
    STOP,
    RESUME
  }

  /** Whether it is after somebody. */
  public boolean isAfterTrack() {
    return task == Task.INTERCEPT || task == Task.SHADOW || task == Task.STOP;
  }

  /** One line for the log of what was ordered. */
  public String shown() {
    return switch (task) {
      case GO_TO -> String.format(Locale.ROOT, "%s go to %.5f, %.5f", unit, lon, lat);
      case INTERCEPT -> unit + " intercept track " + track;
      case SHADOW -> unit + " shadow track " + track;
      case STOP -> unit + " stop track " + track;
      case RESUME -> unit + " resume beat";
    };
  }
}
