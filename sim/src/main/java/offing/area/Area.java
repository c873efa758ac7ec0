package offing.area;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A sea area with all its data. Immutable; any thread may read it.
 *
 * @param id the folder's name
 * @param folder where it was read from; its traffic, rules and scenarios lie beside its land
 * @param name as shown
 * @param timeZone IANA name of the local time, {@code Asia/Hong_Kong}
 * @param bounds what is watched
 * @param chart degrees to local metres and back
 * @param land everything that a vessel must not touch inside the bounds
 * @param boundary the line whose crossing matters
 * @param zones in the order of the files
 * @param sites radars, cameras and AIS stations, in the order of the files
 * @param aids aids to navigation and rescue aircraft that speak AIS, in the order of the files
 * @param depths water that is not deep enough for all, a later band over an earlier one
 * @param attributions source, licence and accuracy of each file
 * @param world a coarse outline of the world's land for drawing, a GeoJSON file in the folder
 */
public record Area(
    String id,
    Path folder,
    String name,
    String timeZone,
    Bounds bounds,
    Chart chart,
    List<Land> land,
    Boundary boundary,
    List<Zone> zones,
    List<Site> sites,
    List<Aid> aids,
    List<DepthBand> depths,
    List<Attribution> attributions,
    Optional<Path> world) {

  public Area {
    land = List.copyOf(land);
    zones = List.copyOf(zones);
    sites = List.copyOf(sites);
    aids = List.copyOf(aids);
    depths = List.copyOf(depths);
    attributions = List.copyOf(attributions);
  }

  /** Returns the site of that id; throws where there is none. */
  public Site site(String id) {
    return sites.stream()
        .filter(site -> site.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no site '" + id + "' in area " + this.id));
  }
}
