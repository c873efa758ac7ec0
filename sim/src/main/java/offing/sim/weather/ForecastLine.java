package offing.sim.weather;

import java.util.function.ToDoubleFunction;

/** What a forecast says at any time: as told at its stages, changing evenly between them. */
final class ForecastLine {
  private final Forecast forecast;
  private final long startMs;

  /** {@code startMs}: when the shown clock starts, epoch milliseconds. */
  ForecastLine(Forecast forecast, long startMs) {
    this.forecast = forecast;
    this.startMs = startMs;
  }

  boolean isEmpty() {
    return forecast.stages().isEmpty();
  }

  /** A quantity; NaN where no stage says it. Before the first and after the last stage as there. */
  double at(long timeMs, ToDoubleFunction<Forecast.Stage> quantity) {
    double beforeMs = Double.NaN;
    double before = Double.NaN;
    for (Forecast.Stage stage : forecast.stages()) {
      double value = quantity.applyAsDouble(stage);
      if (!Double.isNaN(value)) {
        long atMs = startMs + stage.at().toMillis();
        if (atMs > timeMs) {
          double share = (timeMs - beforeMs) / (atMs - beforeMs);
          return Double.isNaN(before) ? value : before + share * (value - before);
        }
        beforeMs = atMs;
        before = value;
      }
    }
    return before;
  }

  /**
   * Where a stage has fog and the next has none, it thins out to the clear air at once when the
   * next begins; likewise it comes at once.
   */
  double fogAt(long timeMs) {
    double fogM = Double.NaN;
    for (Forecast.Stage stage : forecast.stages()) {
      boolean isFirst = stage.equals(forecast.stages().get(0));
      if (isFirst || startMs + stage.at().toMillis() <= timeMs) {
        fogM = stage.fogVisibilityM();
      }
    }
    return fogM;
  }
}
