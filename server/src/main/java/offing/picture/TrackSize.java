package offing.picture;

/**
 * How long a vessel is, as far as sensors tell: nine of ten lie between the ends.
 *
 * @param source what tells it
 * @param leastM metres over all
 * @param likelyM metres over all
 * @param mostM metres over all
 * @param looks plots or frames that it rests on, 1 or more
 */
public record TrackSize(Source source, double leastM, double likelyM, double mostM, int looks) {

  /** From the weakest to the strongest. */
  public enum Source {
    /** How strong its echo is. */
    RADAR,
    /** How much of a frame it fills. */
    CAMERA
  }
}
