package offing.watch;

import offing.area.Area;
import offing.watch.zone.BoundaryIndex;
import offing.watch.zone.ZoneIndex;

/**
 * An area's boundary and zones, indexed: half a second's work, so made once and shared by all that
 * watch the area. Immutable.
 */
public record Fences(BoundaryIndex boundary, ZoneIndex zones) {

  public static Fences of(Area area) {
    return new Fences(BoundaryIndex.of(area.boundary()), ZoneIndex.of(area.zones()));
  }
}
