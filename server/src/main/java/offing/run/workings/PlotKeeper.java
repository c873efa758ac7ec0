package offing.run.workings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import offing.area.Area;
import offing.observation.Observation;
import offing.observation.RadarPlot;

/**
 * Remembers what the radars saw last, slice by slice: a slice that is sealed is never copied again.
 * Owned by the run's thread.
 */
public final class PlotKeeper {
  private final RadarPlaces places;
  private final Deque<List<Plotted>> slices = new ArrayDeque<>();
  private final List<Plotted> open = new ArrayList<>();

  public PlotKeeper(Area area) {
    places = new RadarPlaces(area);
  }

  /** Takes down a plot; whatever else is observed is not for here. */
  public void hear(Observation observation) {
    if (observation instanceof RadarPlot plot) {
      places.find(plot).ifPresent(open::add);
    }
  }

  /**
   * Ends a slice and forgets what is too old.
   *
   * @param atMs event time, epoch milliseconds
   */
  public void seal(long atMs) {
    if (!open.isEmpty()) {
      slices.addLast(List.copyOf(open));
      open.clear();
    }
    while (!slices.isEmpty() && isOver(slices.peekFirst(), atMs - RecentPlots.WINDOW_MS)) {
      slices.removeFirst();
    }
  }

  private static boolean isOver(List<Plotted> slice, long fromMs) {
    return slice.stream().allMatch(plot -> plot.timeMs() <= fromMs);
  }

  /** What was sealed, as of a moment: event time, epoch milliseconds. */
  public RecentPlots freeze(long atMs) {
    return new RecentPlots(List.copyOf(slices), atMs);
  }
}
