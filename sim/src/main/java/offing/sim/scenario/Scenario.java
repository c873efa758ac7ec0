package offing.sim.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offing.sim.weather.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * A file from which hours at sea follow.
 *
 * @param id the file's name without its ending
 * @param title one line
 * @param story a paragraph, or empty
 * @param seed the default
 * @param start when the shown clock starts
 * @param length of the shown part, over 0
 * @param warmUp run through sensors and pipeline before the clock is shown
 * @param density multiplies the traffic profile, over 0
 * @param radars ids of the sites whose radars are on; empty where all of the area's are
 * @param weather what it says of the weather
 * @param faults of sensors
 * @param orders to the patrol
 * @param mishaps that befall vessels
 * @param approaches who goes about something in it; none where nobody does
 * @param campaign whose nights it draws its approaches from; none for most
 * @param library whether rules are tried on it with the rest of the library
 */
public record Scenario(
    String id,
    String title,
    String story,
    long seed,
    Instant start,
    Duration length,
    Duration warmUp,
    double density,
    List<String> radars,
    Forecast weather,
    List<SensorFault> faults,
    List<PatrolOrder> orders,
    List<Mishap> mishaps,
    List<Approach> approaches,
    @Nullable Campaign campaign,
    boolean library) {

  public Scenario {
    radars = List.copyOf(radars);
    faults = List.copyOf(faults);
    orders = List.copyOf(orders);
    mishaps = List.copyOf(mishaps);
    approaches = List.copyOf(approaches);
  }

  /** In the season's weather, with everything in order. */
  public Scenario(
      String id,
      String title,
      String story,
      long seed,
      Instant start,
      Duration length,
      Duration warmUp,
      double density,
      List<String> radars,
      List<Approach> approaches) {
    this(
        id,
        title,
        story,
        seed,
        start,
        length,
        warmUp,
        density,
        radars,
        Forecast.NONE,
        List.of(),
        List.of(),
        List.of(),
        approaches,
        null,
        true);
  }

  /** Ids of the tactics in it, as {@link TacticKind} orders them; of the innocents where asked. */
  public List<String> tactics(boolean ofLookAlikes) {
    List<Approach> all = new ArrayList<>(approaches);
    if (campaign != null) {
      campaign.plays().forEach(play -> all.add(play.approach()));
    }
    return Arrays.stream(TacticKind.values())
        .map(TacticKind::id)
        .filter(
            id ->
                all.stream()
                    .anyMatch(one -> one.lookAlike() == ofLookAlikes && one.tactic().equals(id)))
        .toList();
  }

  /** The same scenario, shown for another length, over 0. */
  public Scenario withLength(Duration length) {
    return new Scenario(
        id,
        title,
        story,
        seed,
        start,
        length,
        warmUp,
        density,
        radars,
        weather,
        faults,
        orders,
        mishaps,
        approaches,
        campaign,
        library);
  }

  /** The same scenario with these approaches, and none to be drawn. */
  Scenario withApproaches(List<Approach> approaches) {
    return new Scenario(
        id,
        title,
        story,
        seed,
        start,
        length,
        warmUp,
        density,
        radars,
        weather,
        faults,
        orders,
        mishaps,
        approaches,
        null,
        library);
  }

  /** The same scenario at another time. */
  public Scenario withStart(Instant start) {
    return new Scenario(
        id,
        title,
        story,
        seed,
        start,
        length,
        warmUp,
        density,
        radars,
        weather,
        faults,
        orders,
        mishaps,
        approaches,
        campaign,
        library);
  }
}
