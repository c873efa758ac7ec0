package offing.watch;

import java.util.ArrayList;
import java.util.List;
import offing.area.Zone;
import offing.watch.zone.ZoneIndex;
import offing.watch.zone.ZoneIndex.Transition;

/** Which kinds of zone a place is in after a leg, as bits and as words. Owned by one thread. */
final class ZoneKinds {
  private final ZoneIndex index;
  private final ZoneIndex.TransitionSink sink = this::take;
  private final List<String> kinds = new ArrayList<>();
  private final int[] kindOfZone;
  private long inside;

  ZoneKinds(ZoneIndex index) {
    this.index = index;
    List<Zone> zones = index.zones();
    kindOfZone = new int[zones.size()];
    for (int i = 0; i < kindOfZone.length; i++) {
      kindOfZone[i] = numberOf(zones.get(i).kind());
    }
    if (kinds.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          kinds.size() + " kinds of zone; at most " + Long.SIZE + " are allowed");
    }
  }

  private int numberOf(String kind) {
    if (!kinds.contains(kind)) {
      kinds.add(kind);
    }
    return kinds.indexOf(kind);
  }

  /** The kinds in which the leg ends, one bit each. */
  long after(double fromEastM, double fromNorthM, double toEastM, double toNorthM) {
    inside = 0;
    index.legs(fromEastM, fromNorthM, toEastM, toNorthM, sink);
    return inside;
  }

  private void take(int zone, Transition transition) {
    if (transition == Transition.ENTERED || transition == Transition.STAYED) {
      inside |= 1L << kindOfZone[zone];
    }
  }

  /** {@code " fairway port "}; empty for none. */
  String words(long bits) {
    if (bits == 0) {
      return "";
    }
    var words = new StringBuilder(" ");
    for (int i = 0; i < kinds.size(); i++) {
      if ((bits >> i & 1) != 0) {
        words.append(kinds.get(i)).append(' ');
      }
    }
    return words.toString();
  }
}
