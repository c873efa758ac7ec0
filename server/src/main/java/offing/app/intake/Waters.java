package offing.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import offing.area.Bounds;
import offing.area.LonLat;

/**
 * The waters that traffic is in: where most of it is, no wider than one chart is good for.
 *
 * @param bounds all of it, with some room
 */
record Waters(Bounds bounds) {
  /** Longest side before the room round it, metres. */
  private static final double MOST_M = 300_000;

  /** A degree of latitude, metres: the mean of WGS 84. */
  private static final double M_PER_DEG = 111_195;

  private static final double CELL_DEG = 0.1;
  private static final double ROOM_DEG = 0.1;

  /** Further north or south than this a metre is too many degrees of longitude. */
  private static final double MOST_LAT = 80;

  private static final int UTM_ZONE_DEG = 6;

  /** The waters of these places, of which there is one at least. */
  static Waters of(List<LonLat> places) {
    SortedMap<Cell, Integer> cells = cells(places);
    Bounds densest = null;
    long most = -1;
    for (Cell corner : cells.keySet()) {
      Bounds window = window(corner);
      long count = count(cells, window);
      if (count > most) {
        most = count;
        densest = window;
      }
    }
    if (densest == null) {
      throw new IllegalArgumentException("no place, no waters");
    }
    Bounds within = densest;
    return round(places.stream().filter(at -> within.contains(at.lon(), at.lat())).toList());
  }

  private record Cell(int column, int row) implements Comparable<Cell> {
    static Cell of(LonLat place) {
      return new Cell(
          (int) Math.floor(place.lon() / CELL_DEG), (int) Math.floor(place.lat() / CELL_DEG));
    }

    double west() {
      return column * CELL_DEG;
    }

    double south() {
      return row * CELL_DEG;
    }

    @Override
    public int compareTo(Cell other) {
      int byColumn = Integer.compare(column, other.column);
      return byColumn == 0 ? Integer.compare(row, other.row) : byColumn;
    }
  }

  private static SortedMap<Cell, Integer> cells(List<LonLat> places) {
    var cells = new TreeMap<Cell, Integer>();
    places.forEach(place -> cells.merge(Cell.of(place), 1, Integer::sum));
    return cells;
  }

  /** As wide and as high as may be, with its south-western corner in the cell's middle row. */
  private static Bounds window(Cell corner) {
    double heightDeg = MOST_M / M_PER_DEG;
    double south = corner.south() - heightDeg / 2;
    double middleLat = Math.min(MOST_LAT, Math.abs(corner.south()));
    double widthDeg = heightDeg / StrictMath.cos(StrictMath.toRadians(middleLat));
    return new Bounds(corner.west(), south, corner.west() + widthDeg, south + heightDeg);
  }

  private static long count(SortedMap<Cell, Integer> cells, Bounds window) {
    long count = 0;
    for (var cell : cells.entrySet()) {
      double lon = cell.getKey().west() + CELL_DEG / 2;
      double lat = cell.getKey().south() + CELL_DEG / 2;
      count += window.contains(lon, lat) ? cell.getValue() : 0;
    }
    return count;
  }

  /** To a hundredth of a degree, as a person would say it. */
  private static Waters round(List<LonLat> places) {
    return new Waters(
        new Bounds(
            Math.max(-180, hundredths(least(places, LonLat::lon) - ROOM_DEG)),
            Math.max(-90, hundredths(least(places, LonLat::lat) - ROOM_DEG)),
            Math.min(180, hundredths(ROOM_DEG - least(places, place -> -place.lon()))),
            Math.min(90, hundredths(ROOM_DEG - least(places, place -> -place.lat())))));
  }

  private static double least(List<LonLat> places, ToDoubleFunction<LonLat> of) {
    return places.stream().mapToDouble(of).min().orElseThrow();
  }

  private static double hundredths(double deg) {
    return Math.round(deg * 100) / 100.0;
  }

  /** The zone of the Universal Transverse Mercator grid that its middle lies in. */
  String crs() {
    double lon = (bounds.west() + bounds.east()) / 2;
    double lat = (bounds.south() + bounds.north()) / 2;
    int zone = Math.min(60, (int) Math.floor((lon + 180) / UTM_ZONE_DEG) + 1);
    return "EPSG:" + (lat < 0 ? 32_700 + zone : 32_600 + zone);
  }

  /** Its middle: {@code 55.7 N 12.6 E}. */
  String middle() {
    double lon = (bounds.west() + bounds.east()) / 2;
    double lat = (bounds.south() + bounds.north()) / 2;
    return String.format(
        Locale.ROOT,
        "%.1f %s %.1f %s",
        Math.abs(lat),
        lat < 0 ? "S" : "N",
        Math.abs(lon),
        lon < 0 ? "W" : "E");
  }
}
