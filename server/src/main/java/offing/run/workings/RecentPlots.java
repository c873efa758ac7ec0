package offing.run.workings;

import java.util.List;
import java.util.function.Consumer;

/** The radar plots of the last {@value #WINDOW_MS} ms of event time. Immutable. */
public final class RecentPlots {
  /** Five scans at 20 revolutions a minute: enough to see what keeps coming back. */
  public static final long WINDOW_MS = 15_000;

  public static final RecentPlots NONE = new RecentPlots(List.of(), 0);

  /** Oldest first; each slice is shared with the ticks before. */
  private final List<List<Plotted>> slices;

  private final long fromMs;

  /**
   * Plots up to a moment.
   *
   * @param slices oldest first, never changed again
   * @param atMs event time, epoch milliseconds
   */
  RecentPlots(List<List<Plotted>> slices, long atMs) {
    this.slices = List.copyOf(slices);
    fromMs = atMs - WINDOW_MS;
  }

  /** Tells {@code taker} each plot of the window, what came last first. */
  public void newestFirst(Consumer<Plotted> taker) {
    for (int slice = slices.size() - 1; slice >= 0; slice--) {
      List<Plotted> plots = slices.get(slice);
      for (int i = plots.size() - 1; i >= 0; i--) {
        if (plots.get(i).timeMs() > fromMs) {
          taker.accept(plots.get(i));
        }
      }
    }
  }
}
