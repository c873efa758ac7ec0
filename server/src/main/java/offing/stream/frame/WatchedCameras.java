package offing.stream.frame;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import offing.observation.Footage;

/**
 * The cameras that one client watches, and what it was sent of each. Confined to its socket's event
 * loop, but for {@link #ids}.
 */
final class WatchedCameras {
  private final Map<String, Reel> reels = new TreeMap<>();
  private int rateHz = 1;

  private volatile Set<String> ids = Set.of();

  /** Watches these from now on, and no others, so many frames a second at most. */
  void watch(Set<String> cameras, int framesHz) {
    reels.keySet().retainAll(cameras);
    cameras.forEach(id -> reels.putIfAbsent(id, new Reel()));
    ids = Set.copyOf(cameras);
    rateHz = framesHz;
  }

  /** Takes each new frame once; that of an earlier time too, for a viewing goes back. */
  void take(Iterable<Footage> footage, long nowNanos) {
    for (Footage shown : footage) {
      Reel reel = reels.get(shown.camera());
      if (reel != null) {
        reel.take(shown, rateHz, nowNanos);
      }
    }
  }

  /** Shows what is due. */
  void show(long nowNanos, Consumer<Shot> client) {
    reels.values().forEach(reel -> reel.show(nowNanos, client));
  }

  /** Whether something is due later. */
  boolean hasMore() {
    return reels.values().stream().anyMatch(Reel::hasMore);
  }

  /** Any thread. */
  Set<String> ids() {
    return ids;
  }
}
