package offing.picture;

import java.util.Optional;

/**
 * How sure the picture is of its tracks, where it believes them at any time, and what it took last
 * for their echoes. By the slots of {@link Tracks}; owned by the same thread.
 */
public interface Estimates {

  /**
   * What the track is believed to be then, carried there by its velocity and the tracker's own
   * notion of how vessels manoeuvre.
   *
   * @param atMs event time, epoch milliseconds
   */
  TrackEstimate estimate(int slot, long atMs);

  /** Where a straight run takes it by then, chart metres; NaN without a place. */
  double eastMAt(int slot, long atMs);

  double northMAt(int slot, long atMs);

  /** How long it is by what sensors see of it; empty until they have seen enough. */
  Optional<TrackSize> size(int slot);

  /**
   * Event time of the newest plot in it, epoch milliseconds; Long.MIN_VALUE where there is none.
   */
  long plotMs(int slot);

  /** Where that plot lay, chart metres; NaN where there is none. */
  double plotEastM(int slot);

  double plotNorthM(int slot);
}
