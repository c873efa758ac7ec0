package offing.sim.sensor.radar;

/** Takes a plot: event time, range in metres, grid bearing in degrees, echo over noise. */
@FunctionalInterface
interface PlotSink {
  void plot(long timeMs, double rangeM, double gridDeg, double echo);
}
