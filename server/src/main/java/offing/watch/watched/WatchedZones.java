package offing.watch.watched;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import offing.area.Area;
import offing.picture.Tracks;
import offing.watch.watched.Fence.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Which track is in which watched zone, after dwell and hysteresis, by the event times of its
 * observations. The zones may change between two looks: who is in a zone whose id stays is neither
 * left out nor entered anew. Owned by one thread.
 *
 * <p>A leg that goes through a zone without dwell counts as in it until the next observation, so
 * that nobody is fast enough to jump over one.
 */
public final class WatchedZones {
  private static final long MS_PER_MINUTE = 60_000;
  private static final int MINUTES_A_DAY = 1_440;
  private static final long NEVER = Long.MIN_VALUE;

  private final Area area;
  private final Tracks tracks;
  private final ZoneRules clocks;
  private List<Watched> zones = List.of();

  /** Counts the changes. */
  private int revision;

  /** By slot, after which change its track was looked at last. */
  private int[] seen = {};

  /** By slot, the zones in which its track is; most are in none. */
  private List<Presence>[] presences = lists(0);

  public WatchedZones(Area area, Tracks tracks) {
    this.area = area;
    this.tracks = tracks;
    clocks = ZoneId.of(area.timeZone()).getRules();
  }

  /**
   * A zone that applies.
   *
   * @param since the change that gave it its extent
   */
  private record Watched(WatchedZone zone, Fence fence, int since) {}

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static List<Presence>[] lists(int size) {
    return new List[size];
  }

  /** The zones, in the order given. */
  public List<WatchedZone> zones() {
    return zones.stream().map(Watched::zone).toList();
  }

  /** From now on these zones apply; what is known of those that stay is kept. Each has an id. */
  public void change(List<WatchedZone> changed) {
    revision++;
    List<Watched> next = new ArrayList<>(changed.size());
    for (WatchedZone zone : changed) {
      next.add(
          find(zone.id())
              .filter(is -> isSame(is, zone))
              .map(is -> with(is, zone))
              .orElseGet(() -> watched(zone, revision)));
    }
    zones = List.copyOf(next);
    for (List<Presence> list : presences) {
      list.removeIf(presence -> find(presence.zone).isEmpty());
    }
  }

  private static boolean isSame(Watched is, WatchedZone zone) {
    return is.zone().place().equals(zone.place());
  }

  private static Watched with(Watched is, WatchedZone zone) {
    return new Watched(zone, is.fence(), is.since());
  }

  private Watched watched(WatchedZone zone, int since) {
    return new Watched(zone, Fence.of(zone, tracks), since);
  }

  private Optional<Watched> find(String id) {
    return zones.stream().filter(is -> is.zone().id().equals(id)).findFirst();
  }

  public void reserve(int slotCount) {
    if (slotCount > seen.length) {
      int from = seen.length;
      int capacity = Math.max(slotCount, from * 2);
      seen = Arrays.copyOf(seen, capacity);
      presences = Arrays.copyOf(presences, capacity);
      for (int slot = from; slot < capacity; slot++) {
        presences[slot] = new ArrayList<>(0);
      }
    }
  }

  /** A track is seen for the first time. */
  public void start(int slot) {
    seen[slot] = revision;
    presences[slot].clear();
  }

  /** A track was observed anew: walks the leg from where it was before. Chart metres. */
  public void walk(int slot, double fromEastM, double fromNorthM) {
    if (zones.isEmpty()) {
      seen[slot] = revision;
      return;
    }
    double toEastM = tracks.eastM(slot);
    double toNorthM = tracks.northM(slot);
    long atMs = tracks.observedAtMs(slot);
    for (Watched watched : zones) {
      Reach reach =
          applies(watched.zone(), atMs)
              ? watched.fence().reach(slot, fromEastM, fromNorthM, toEastM, toNorthM)
              : Reach.OUTSIDE;
      look(watched, slot, reach, atMs);
    }
    seen[slot] = revision;
  }

  private void look(Watched watched, int slot, Reach reach, long atMs) {
    WatchedZone zone = watched.zone();
    boolean isIn = reach == Reach.INSIDE || (reach == Reach.THROUGH && zone.dwellMs() == 0);
    Presence presence = presence(slot, zone.id());
    if (presence == null && isIn) {
      boolean isFound = watched.since() > seen[slot];
      presences[slot].add(new Presence(zone.id(), atMs, isFound, zone.dwellMs() == 0));
    } else if (presence != null && isIn) {
      presence.counts |= atMs - presence.sinceMs >= zone.dwellMs();
    } else if (presence != null && !isHeld(watched, presence, slot, atMs)) {
      presences[slot].remove(presence);
    }
  }

  /** Whether it is not far enough outside to have left. */
  private boolean isHeld(Watched watched, Presence presence, int slot, long atMs) {
    double mostM = watched.zone().hysteresisM();
    return presence.counts
        && mostM > 0
        && applies(watched.zone(), atMs)
        && watched.fence().isWithin(tracks.eastM(slot), tracks.northM(slot), mostM);
  }

  private boolean applies(WatchedZone zone, long atMs) {
    return zone.hours().isEmpty() || zone.hours().get().hold(minuteOfDay(atMs));
  }

  private int minuteOfDay(long atMs) {
    long offsetMs = clocks.getOffset(Instant.ofEpochMilli(atMs)).getTotalSeconds() * 1_000L;
    return Math.floorMod(Math.floorDiv(atMs + offsetMs, MS_PER_MINUTE), MINUTES_A_DAY);
  }

  private @Nullable Presence presence(int slot, String zone) {
    for (Presence presence : presences[slot]) {
      if (presence.zone.equals(zone)) {
        return presence;
      }
    }
    return null;
  }

  /** The ids of the zones that it is in, each between spaces; empty where in none. */
  public String ids(int slot) {
    return between(slot, presence -> true, WatchedZone::id);
  }

  /** Those of them into which it came; what was there when a zone was drawn did not. */
  public String entered(int slot) {
    return between(slot, presence -> !presence.isFound, WatchedZone::id);
  }

  /** Their kinds, each between spaces. */
  public String kinds(int slot) {
    return between(slot, presence -> true, WatchedZone::kind);
  }

  /** Their names, as people read them. */
  public String names(int slot) {
    return String.join(", ", told(slot, presence -> true, WatchedZone::name));
  }

  /** Since when it is in any of them, epoch milliseconds; Long.MIN_VALUE where in none. */
  public long sinceMs(int slot) {
    long sinceMs = NEVER;
    for (Presence presence : presences[slot]) {
      if (presence.counts && (sinceMs == NEVER || presence.sinceMs < sinceMs)) {
        sinceMs = presence.sinceMs;
      }
    }
    return sinceMs;
  }

  private String between(int slot, Predicate<Presence> which, Function<WatchedZone, String> said) {
    List<String> told = told(slot, which, said);
    return told.isEmpty() ? "" : " " + String.join(" ", told) + " ";
  }

  private List<String> told(
      int slot, Predicate<Presence> which, Function<WatchedZone, String> said) {
    if (presences[slot].isEmpty()) {
      return List.of();
    }
    List<String> told = new ArrayList<>();
    for (Watched watched : zones) {
      Presence presence = presence(slot, watched.zone().id());
      if (presence != null && presence.counts && which.test(presence)) {
        String word = said.apply(watched.zone());
        if (!told.contains(word)) {
          told.add(word);
        }
      }
    }
    return told;
  }

  /** Writes zones and state, bit for bit. */
  public void write(DataOutput out, int slotCount) throws IOException {
    out.writeInt(revision);
    out.writeInt(zones.size());
    for (Watched watched : zones) {
      WatchedZoneBytes.write(out, watched.zone());
      out.writeInt(watched.since());
    }
    for (int slot = 0; slot < slotCount; slot++) {
      out.writeInt(seen[slot]);
      out.writeInt(presences[slot].size());
      for (Presence presence : presences[slot]) {
        presence.write(out);
      }
    }
  }

  /** Reads what {@link #write} wrote in the same area. */
  public void read(DataInput in, int slotCount) throws IOException {
    reserve(slotCount);
    revision = in.readInt();
    int size = in.readInt();
    List<Watched> next = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      WatchedZone zone = WatchedZoneBytes.read(in, area);
      next.add(watched(zone, in.readInt()));
    }
    zones = List.copyOf(next);
    for (int slot = 0; slot < slotCount; slot++) {
      seen[slot] = in.readInt();
      presences[slot].clear();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        presences[slot].add(Presence.read(in));
      }
    }
  }
}
