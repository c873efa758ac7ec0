package offing.sim.traffic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sails in an area and where: its file {@code traffic.yaml}.
 *
 * @param light when day and night begin
 * @param places that are no zones of the area
 * @param groups in the order of the file
 */
public record Profile(Light light, List<OpenPlace> places, List<Group> groups) {

  public Profile {
    places = List.copyOf(places);
    groups = List.copyOf(groups);
  }

  /** Local times, {@code HH:mm}. */
  record Light(String dawn, String dusk) {}

  /**
   * A place that is no zone: a circle on the water.
   *
   * @param name as ships give it for a destination; none on the open sea
   * @param kind what vessels do there
   * @param at {lon, lat}, degrees, WGS 84
   */
  record OpenPlace(
      String id, @Nullable String name, Haven.Kind kind, List<Double> at, double radiusM) {}
}
