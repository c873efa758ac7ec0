package offing.sim.traffic.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who sails in an area and where: its file {@code traffic.yaml}.
 *
 * @param light when day and night begin
 * @param curves over the hours of the day by name: 24 numbers from midnight on
 * @param places that are no zones of the area
 * @param ports as masters write them
 * @param slips how often crews enter something wrong
 * @param groups in the order of the file
 * @param published figures that the groups are held against
 */
public record Profile(
    Light light,
    Map<String, List<Double>> curves,
    List<OpenPlace> places,
    List<Port> ports,
    Slips slips,
    List<Group> groups,
    List<Published> published) {

  public Profile {
    curves = Collections.unmodifiableMap(new LinkedHashMap<>(curves));
    places = List.copyOf(places);
    ports = List.copyOf(ports);
    groups = List.copyOf(groups);
    published = List.copyOf(published);
  }

  /** Local times, {@code HH:mm}. */
  public record Light(String dawn, String dusk) {}

  /**
   * A place that is no zone: a circle on the water.
   *
   * @param name as ships give it for a destination; none on the open sea
   * @param kind what vessels do there
   * @param at {lon, lat}, degrees, WGS 84
   */
  public record OpenPlace(
      String id, @Nullable String name, PlaceKind kind, List<Double> at, double radiusM) {}

  /**
   * A port as masters give it for their destination.
   *
   * @param name in full
   * @param code UN/LOCODE, five letters
   * @param also what else they write
   * @param places where those lie, or leave the area, who are bound for it
   */
  public record Port(String name, String code, List<String> also, List<String> places) {}
}
