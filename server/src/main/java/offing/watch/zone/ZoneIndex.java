package offing.watch.zone;

import java.util.List;
import java.util.function.IntConsumer;
import offing.area.Zone;
import org.locationtech.jts.geom.Geometry;

/**
 * Answers for one leg of a track which zones it left, crossed, entered and stayed in. Chart metres,
 * up to a million kilometres. Immutable; any thread may ask.
 *
 * <p>A leg is walked through the cells of a {@link Raster}. The answer is that of JTS' predicates,
 * to the last bit.
 */
public final class ZoneIndex {
  /** Of places that are not all in the same zones. */
  public static final int MIXED = Raster.MIXED;

  /** Cells on the longer side: about 130 m each for an area of the size of Hong Kong's. */
  private static final int LONGER_SIDE = 1024;

  /** The same for one fence alone, which is made while a picture waits: by its corners. */
  private static final int LEAST_SIDE_OF_ONE = 8;

  private static final int MOST_SIDE_OF_ONE = 64;

  private final List<Zone> zones;
  private final int fences;
  private final Raster raster;
  private final PreparedZones prepared;

  private ZoneIndex(List<Zone> zones, List<Geometry> fences, int longerSide) {
    this.zones = zones;
    this.fences = fences.size();
    raster = Raster.of(fences, longerSide);
    prepared = new PreparedZones(fences);
  }

  /** Indexes the zones that have a fence; zone numbers are positions in {@link #zones()}. */
  public static ZoneIndex of(List<Zone> zones) {
    List<Zone> fenced = zones.stream().filter(zone -> zone.fence().isPresent()).toList();
    List<Geometry> fences = fenced.stream().flatMap(zone -> zone.fence().stream()).toList();
    return new ZoneIndex(fenced, fences, LONGER_SIDE);
  }

  /** Indexes one fence, chart metres, as number 0; it belongs to no zone of {@link #zones()}. */
  public static ZoneIndex of(Geometry fence) {
    int side = (int) Math.sqrt(fence.getNumPoints());
    int held = Math.max(LEAST_SIDE_OF_ONE, Math.min(MOST_SIDE_OF_ONE, side));
    return new ZoneIndex(List.of(), List.of(fence), held);
  }

  /** The zones with a fence, in the order given. */
  public List<Zone> zones() {
    return zones;
  }

  /**
   * Tells {@code sink} each zone that the leg leaves, crosses, enters or stays in, exits before
   * entries. An edge belongs to its zone. A leg that leaves a zone and comes back reports both; a
   * leg that only touches a zone from outside has crossed it. Allocates nothing far from edges.
   */
  public void legs(
      double fromEastM, double fromNorthM, double toEastM, double toNorthM, TransitionSink sink) {
    long steps = raster.grid.steps(fromEastM, fromNorthM, toEastM, toNorthM);
    Cell cell = raster.cellAt(fromEastM, fromNorthM);
    // cells without edges are shared: two of them side by side with the same zones are the same
    if (steps <= 1 && !cell.hasEdges() && cell == raster.cellAt(toEastM, toNorthM)) {
      tellStayed(cell, sink);
      return;
    }
    Transitions transitions = new Transitions(fences);
    new Walk(raster, prepared, fromEastM, fromNorthM, toEastM, toNorthM).note(transitions);
    transitions.tell(sink);
  }

  /** Tells {@code sink} by number each zone that covers a place; an edge belongs to its zone. */
  public void at(double eastM, double northM, IntConsumer sink) {
    raster.cellAt(eastM, northM).tell(eastM, northM, sink);
  }

  /**
   * A number for the places about one which are in the same zones; {@link #MIXED} where they are
   * not.
   */
  public int plainCell(double eastM, double northM) {
    return raster.plainCell(eastM, northM);
  }

  /** Whether another place is one of these. */
  public boolean isIn(int plainCell, double eastM, double northM) {
    return raster.isIn(plainCell, eastM, northM);
  }

  private static void tellStayed(Cell cell, TransitionSink sink) {
    for (int zone : cell.whole()) {
      sink.accept(zone, Transition.STAYED);
    }
  }

  /** What a leg did to a zone. */
  public enum Transition {
    LEFT,
    CROSSED,
    ENTERED,
    STAYED
  }

  /** Takes what a leg did to one zone. */
  @FunctionalInterface
  public interface TransitionSink {
    void accept(int zone, Transition transition);
  }
}
