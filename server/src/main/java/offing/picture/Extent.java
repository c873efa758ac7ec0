package offing.picture;

import offing.area.Area;
import offing.area.Bounds;
import offing.area.Chart;

/**
 * A box of the chart plane that holds all of an area.
 *
 * @param westM chart metres
 * @param southM chart metres
 * @param eastM chart metres
 * @param northM chart metres
 */
record Extent(double westM, double southM, double eastM, double northM) {

  static Extent of(Area area) {
    Bounds bounds = area.bounds();
    Chart chart = area.chart();
    double west = bounds.west();
    double east = bounds.east();
    double south = bounds.south();
    double north = bounds.north();
    double middle = (west + east) / 2; // there a parallel is nearest to the pole or the equator
    return new Extent(
        Math.min(chart.eastM(west, south), chart.eastM(west, north)),
        Math.min(
            chart.northM(middle, south),
            Math.min(chart.northM(west, south), chart.northM(east, south))),
        Math.max(chart.eastM(east, south), chart.eastM(east, north)),
        Math.max(
            chart.northM(middle, north),
            Math.max(chart.northM(west, north), chart.northM(east, north))));
  }
}
