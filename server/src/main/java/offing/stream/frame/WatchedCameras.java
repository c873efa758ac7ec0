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
  /** Of what time the frame was that was sent last, epoch milliseconds. */
  private final Map<String, Long> sentMs = new TreeMap<>();

  private volatile Set<String> ids = Set.of();

  /** Watches these from now on, and no others. */
  void watch(Set<String> cameras) {
    sentMs.keySet().retainAll(cameras);
    cameras.forEach(id -> sentMs.putIfAbsent(id, Long.MIN_VALUE));
    ids = Set.copyOf(cameras);
  }

  /** Sends each frame once; that of an earlier time too, for a viewing goes back. */
  void send(Iterable<Footage> footage, Consumer<Footage> client) {
    for (Footage shown : footage) {
      Long lastMs = sentMs.get(shown.camera());
      if (lastMs != null && lastMs != shown.timeMs()) {
        sentMs.put(shown.camera(), shown.timeMs());
        client.accept(shown);
      }
    }
  }

  /** Any thread. */
  Set<String> ids() {
    return ids;
  }
}
