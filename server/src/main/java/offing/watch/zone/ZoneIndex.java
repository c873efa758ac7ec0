package offing.watch.zone;

import java.util.List;
import offing.area.Zone;

/**
 * Answers for one leg of a track which zones it left, crossed, entered and stayed in. Chart metres.
 * Immutable.
 */
public final class ZoneIndex {

  /** Indexes the zones that have a fence; zone numbers are positions in {@link #zones()}. */
  public static ZoneIndex of(List<Zone> zones) {
    throw new UnsupportedOperationException(zones.toString());
  }

  /** The zones with a fence, in the order given. */
  public List<Zone> zones() {
    throw new UnsupportedOperationException();
  }

  /**
   * Tells {@code sink} each zone that the leg leaves, crosses, enters or stays in, exits before
   * entries. An edge belongs to its zone.
   */
  public void legs(
      double fromEastM, double fromNorthM, double toEastM, double toNorthM, TransitionSink sink) {
    throw new UnsupportedOperationException();
  }

  /** What a leg did to a zone. */
  public enum Transition {
    LEFT,
    CROSSED,
    ENTERED,
    STAYED
  }

  /** Takes what a leg did to one zone. */
  @FunctionalInterface
  public interface TransitionSink {
    void accept(int zone, Transition transition);
  }
}
