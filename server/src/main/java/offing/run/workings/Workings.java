package offing.run.workings;

import java.util.List;
import offing.picture.Registration;

/**
 * What the picture of a tick was made of. Immutable.
 *
 * @param plots what the radars saw last
 * @param uncertainty how sure the picture is of where its tracks are
 * @param sizes how long those are that do not say it
 * @param contradictions where they contradict themselves
 * @param registrations what each radar of the area measures wrong all the time, in the area's order
 */
public record Workings(
    RecentPlots plots,
    Uncertainty uncertainty,
    SeenSizes sizes,
    Contradictions contradictions,
    List<Registration> registrations) {
  /** Nothing is known of how a picture came to be. */
  public static final Workings NONE =
      new Workings(
          RecentPlots.NONE, Uncertainty.NONE, SeenSizes.NONE, Contradictions.NONE, List.of());

  public Workings {
    registrations = List.copyOf(registrations);
  }
}
