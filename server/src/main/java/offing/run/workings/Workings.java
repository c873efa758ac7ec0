package offing.run.workings;

/**
 * What the picture of a tick was made of. Immutable.
 *
 * @param plots what the radars saw last
 * @param uncertainty how sure the picture is of where its tracks are
 */
public record Workings(RecentPlots plots, Uncertainty uncertainty) {
  /** Nothing is known of how a picture came to be. */
  public static final Workings NONE = new Workings(RecentPlots.NONE, Uncertainty.NONE);
}
