package offing.stream.frame;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import offing.observation.Footage;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one camera on their way to one client. A camera gives one a second of event time;
 * where the client wants more, it is shown what lies between the last two, evenly over the wall
 * time that passed between them, so that it sees the camera move that much later. Confined to the
 * socket's event loop.
 */
final class Reel {
  /** Frames that are farther apart have nothing between them, event time. */
  private static final long NEIGHBOURS_MS = 2_000;

  private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ArrayDeque<Shot> due = new ArrayDeque<>();
  private @Nullable Footage newest;
  private long newestNanos;

  /** A frame that the camera gave; one that was taken before is none. */
  void take(Footage next, int rateHz, long nowNanos) {
    Footage last = newest;
    if (last != null && last.timeMs() == next.timeMs()) {
      return;
    }
    due.removeIf(Shot::isBetween);
    long spacingNanos = SECOND_NANOS / rateHz;
    int shots = last == null ? 1 : shots(last, next, rateHz, nowNanos - newestNanos);
    for (int i = 1; last != null && i < shots; i++) {
      Footage between = Shot.between(last, next, (double) i / shots);
      due.add(new Shot(between, true, nowNanos + (i - 1) * spacingNanos));
    }
    due.add(new Shot(next, false, nowNanos + (shots - 1) * spacingNanos));
    newest = next;
    newestNanos = nowNanos;
  }

  /** As many as fit into the time that passed, which is a second at most. */
  private static int shots(Footage last, Footage next, int rateHz, long passedNanos) {
    long apartMs = next.timeMs() - last.timeMs();
    boolean areNeighbours = apartMs > 0 && apartMs <= NEIGHBOURS_MS;
    double passed = (double) Math.min(SECOND_NANOS, passedNanos) / SECOND_NANOS;
    return areNeighbours ? Math.max(1, (int) Math.round(rateHz * passed)) : 1;
  }

  /** Shows what is due; of what is late, the newest alone where it was only made. */
  void show(long nowNanos, Consumer<Shot> client) {
    while (!due.isEmpty() && due.peek().dueNanos() - nowNanos <= 0) {
      Shot shot = due.remove();
      boolean isOvertaken = !due.isEmpty() && due.peek().dueNanos() - nowNanos <= 0;
      if (!shot.isBetween() || !isOvertaken) {
        client.accept(shot);
      }
    }
  }

  boolean hasMore() {
    return !due.isEmpty();
  }
}
