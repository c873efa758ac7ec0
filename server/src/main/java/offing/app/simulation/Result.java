package offing.app.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offing.sim.World.Summary;
import offing.stream.message.WireJson;

/**
 * The figures of a headless run.
 *
 * @param scenario id
 * @param simulatedSeconds of the shown part: without the warm-up
 * @param wallSeconds from the reading of the area to the last file, warm-up included
 * @param world vessels and groundings, warm-up included
 * @param refusedOrders of the scenario to the patrol, each with the reason
 * @param observations of the shown part, by kind
 * @param sha256 over the canonical bytes of the observations of the shown part
 */
public record Result(
    String scenario,
    long seed,
    double simulatedSeconds,
    double wallSeconds,
    Summary world,
    List<String> refusedOrders,
    Map<String, Long> observations,
    String sha256) {

  /** How many times faster than the sea itself. */
  public double realTimeFactor() {
    return simulatedSeconds / wallSeconds;
  }

  private double vesselUpdatesPerSecond() {
    return world.vesselUpdates() / wallSeconds;
  }

  public ObjectNode json() {
    ObjectNode json = WireJson.object().put("scenario", scenario).put("seed", seed);
    json.set("simulatedSeconds", WireJson.number(simulatedSeconds));
    json.put("wallSeconds", Math.rint(wallSeconds * 1000) / 1000);
    json.put("realTimeFactor", Math.rint(realTimeFactor() * 10) / 10);
    json.put("vessels", world.vessels());
    json.put("vesselUpdatesPerSecond", Math.round(vesselUpdatesPerSecond()));
    ObjectNode kinds = json.putObject("observations");
    observations.forEach(kinds::put);
    json.put("groundings", world.groundings());
    json.put("giveWay", world.giveWay());
    json.put("collisions", world.collisions());
    json.put("closeQuarters", world.closeQuarters());
    refusedOrders.forEach(json.putArray("refusedOrders")::add);
    return json.put("sha256", sha256);
  }

  /** For people: a few lines. */
  public String text() {
    StringBuilder kinds = new StringBuilder();
    refusedOrders.forEach(
        refused -> kinds.append(String.format(Locale.ROOT, "order refused: %s%n", refused)));
    kinds.append("observations:");
    observations.forEach(
        (kind, count) -> kinds.append(String.format(Locale.ROOT, "%n  %-12s %,d", kind, count)));
    return String.format(
            Locale.ROOT,
            "%s, seed %d: %.0f s of sea in %.1f s, %.0f times real time%n"
                + "%d vessels at once, %,.0f vessel updates a second, %d groundings%n"
                + "%d collisions, %d close quarters%s%n",
            scenario,
            seed,
            simulatedSeconds,
            wallSeconds,
            realTimeFactor(),
            world.vessels(),
            vesselUpdatesPerSecond(),
            world.groundings(),
            world.collisions(),
            world.closeQuarters(),
            world.giveWay() ? "" : " (nobody gives way at this density)")
        + kinds
        + "\nsha256 "
        + sha256;
  }
}
