package offing.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import offing.area.Zone;
import offing.watch.zone.ZoneIndex;

/** Which kinds of zone a place is in, as bits and as words. Owned by one thread. */
final class ZoneKinds {
  private final ZoneIndex index;
  private final IntConsumer sink = this::take;
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

  /** The kinds of those that cover a place, one bit each: in which a leg ends that ends there. */
  long at(double eastM, double northM) {
    inside = 0;
    index.at(eastM, northM, sink);
    return inside;
  }

  /** As {@link ZoneIndex#plainCell}. */
  int plainCell(double eastM, double northM) {
    return index.plainCell(eastM, northM);
  }

  /** As {@link ZoneIndex#isIn}. */
  boolean isIn(int plainCell, double eastM, double northM) {
    return index.isIn(plainCell, eastM, northM);
  }

  private void take(int zone) {
    inside |= 1L << kindOfZone[zone];
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
