package offing.area;

import java.util.Optional;

/**
 * Where a sensor stands.
 *
 * @param id unique in the area
 * @param kind what stands there
 * @param name as shown
 * @param lon degrees, WGS 84
 * @param lat degrees, WGS 84
 * @param heightM antenna or lens above the sea, metres, over 0
 * @param assumed true where no published source names the place
 * @param mmsi of the AIS base station there; 0 where it does not transmit or is none
 * @param lookout the cameras there; empty where there are none
 */
public record Site(
    String id,
    Kind kind,
    String name,
    double lon,
    double lat,
    double heightM,
    boolean assumed,
    int mmsi,
    Optional<Lookout> lookout) {

  /** What a site carries. */
  public enum Kind {
    RADAR,
    CAMERA,
    AIS_STATION,
    WEATHER_STATION
  }
}
