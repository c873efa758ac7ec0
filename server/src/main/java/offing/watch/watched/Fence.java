package offing.watch.watched;

import offing.picture.Tracks;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Drawn;
import offing.watch.zone.ZoneIndex;
import offing.watch.zone.ZoneIndex.Transition;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** What a leg did to one watched zone. Chart metres. Owned by one thread. */
interface Fence {

  /** Whether a leg ended in a zone, went through it or touched it, or neither. */
  enum Reach {
    INSIDE,
    THROUGH,
    OUTSIDE
  }

  /** What the leg of a track did. An edge belongs to its zone. */
  Reach reach(int slot, double fromEastM, double fromNorthM, double toEastM, double toNorthM);

  /** Whether a place outside is no farther from it than that. */
  boolean isWithin(double eastM, double northM, double mostM);

  static Fence of(WatchedZone zone, Tracks tracks) {
    if (zone.place() instanceof AboutTrack about) {
      return new Moving(about, tracks);
    }
    return new Fixed(((Drawn) zone.place()).fence());
  }

  /** What was drawn: an index of its own, so that a change of one zone costs the others nothing. */
  final class Fixed implements Fence {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Envelope box;
    private final ZoneIndex index;
    private final Geometry fence;

    /** Made when somebody is first asked to be far enough outside. */
    private @Nullable IndexedFacetDistance edge;

    private boolean endsInside;
    private boolean isMet;

    Fixed(Geometry fence) {
      box = fence.getEnvelopeInternal();
      index = ZoneIndex.of(fence);
      this.fence = fence;
    }

    @Override
    public Reach reach(
        int slot, double fromEastM, double fromNorthM, double toEastM, double toNorthM) {
      if (isBeside(fromEastM, toEastM, box.getMinX(), box.getMaxX())
          || isBeside(fromNorthM, toNorthM, box.getMinY(), box.getMaxY())) {
        return Reach.OUTSIDE;
      }
      endsInside = false;
      isMet = false;
      index.legs(fromEastM, fromNorthM, toEastM, toNorthM, this::take);
      return endsInside ? Reach.INSIDE : isMet ? Reach.THROUGH : Reach.OUTSIDE;
    }

    private static boolean isBeside(double from, double to, double least, double most) {
      return Math.max(from, to) < least || Math.min(from, to) > most;
    }

    private void take(int zone, Transition transition) {
      endsInside |= transition == Transition.ENTERED || transition == Transition.STAYED;
      isMet |= transition == Transition.CROSSED;
    }

    @Override
    public boolean isWithin(double eastM, double northM, double mostM) {
      IndexedFacetDistance distances = edge == null ? new IndexedFacetDistance(fence) : edge;
      edge = distances;
      return distances.distance(FACTORY.createPoint(new Coordinate(eastM, northM))) <= mostM;
    }
  }

  /**
   * A circle about where the picture last saw a track; nobody is in it while none is shown, and she
   * herself never is.
   */
  final class Moving implements Fence {
    private final AboutTrack about;
    private final Tracks tracks;

    Moving(AboutTrack about, Tracks tracks) {
      this.about = about;
      this.tracks = tracks;
    }

    @Override
    public Reach reach(
        int slot, double fromEastM, double fromNorthM, double toEastM, double toNorthM) {
      int centre = tracks.slotOf(about.track());
      if (centre < 0 || centre == slot || !tracks.isShown(centre)) {
        return Reach.OUTSIDE;
      }
      double eastM = tracks.eastM(centre);
      double northM = tracks.northM(centre);
      double mostM2 = about.radiusM() * about.radiusM();
      if (squared(toEastM - eastM, toNorthM - northM) <= mostM2) {
        return Reach.INSIDE;
      }
      double nearestM2 =
          nearestSquared(
              fromEastM - eastM, fromNorthM - northM, toEastM - eastM, toNorthM - northM);
      return nearestM2 <= mostM2 ? Reach.THROUGH : Reach.OUTSIDE;
    }

    /** How near the leg comes to the centre, squared; the centre is the origin. */
    private static double nearestSquared(double x0, double y0, double x1, double y1) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      double lengthM2 = squared(dx, dy);
      double share = lengthM2 == 0 ? 0 : -(x0 * dx + y0 * dy) / lengthM2;
      double on = Math.max(0, Math.min(1, share));
      return squared(x0 + on * dx, y0 + on * dy);
    }

    private static double squared(double x, double y) {
      return x * x + y * y;
    }

    @Override
    public boolean isWithin(double eastM, double northM, double mostM) {
      int centre = tracks.slotOf(about.track());
      if (centre < 0 || !tracks.isShown(centre)) {
        return false;
      }
      double farthestM = about.radiusM() + mostM;
      return squared(eastM - tracks.eastM(centre), northM - tracks.northM(centre))
          <= farthestM * farthestM;
    }
  }
}
