package offing.sim.sensor.camera;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offing.area.Chart;
import offing.sim.sensor.camera.pointing.SectorScan;
import offing.sim.sensor.camera.sight.CameraSettings;
import offing.sim.sensor.camera.sight.Eye;
import offing.sim.sensor.camera.sight.Stand;
import offing.sim.vessel.Fleet;
import offing.sim.water.Water;

/** The mounts of the patrol's units, as they come and go. Owned by the cameras. */
final class Launches {
  private static final double HEIGHT_M = 8;
  private static final double SCAN_FIELD_DEG = 12;

  /** What is scanned by default, each way from the bow, degrees. */
  private static final double SCAN_DEG = 90;

  /** At a berth or between rocks one sees out: land that near does not count, metres. */
  private static final double OVERLOOKED_M = 150;

  /** The least room that counts as water: there is land in a cell without any. */
  private static final double WATER_M = 1;

  private final Chart chart;
  private final Water water;
  private final long seed;
  private final Map<String, Launch> launches = new LinkedHashMap<>();

  Launches(Chart chart, Water water, long seed) {
    this.chart = chart;
    this.water = water;
    this.seed = seed;
  }

  /** Takes in who is out and lets go who is not; moves the mounts along. */
  void muster(Fleet fleet) {
    for (int slot = 0; slot < fleet.slotCount(); slot++) {
      if (fleet.isPresent(slot) && !fleet.unit(slot).isEmpty()) {
        launches.computeIfAbsent(fleet.unit(slot), this::launch).board(fleet, slot, chart);
      }
    }
    launches.values().removeIf(launch -> !launch.isOut(fleet));
  }

  /** In the order in which they came out. */
  Iterable<Launch> out() {
    return launches.values();
  }

  private Launch launch(String unit) {
    String name = unit.toLowerCase(Locale.ROOT).replace(' ', '-');
    var stand = new Stand(this::isClear, true);
    stand.raise(HEIGHT_M);
    List<Eye> eyes =
        List.of(
            new Eye(name + "-day", CameraSettings.LAUNCH_DAY, chart, seed),
            new Eye(name + "-thermal", CameraSettings.LAUNCH_THERMAL, chart, seed));
    var mount =
        new Mount(
            unit, eyes, stand, () -> new SectorScan(-SCAN_DEG, SCAN_DEG, SCAN_FIELD_DEG, true), 0);
    return new Launch(mount, stand);
  }

  /** Along the raster of the water, without the ends. */
  private boolean isClear(
      Stand from, double toEastM, double toNorthM, double groundM, double gridDeg) {
    if (groundM <= 2 * OVERLOOKED_M) {
      return true;
    }
    double east = (toEastM - from.eastM()) / groundM * OVERLOOKED_M;
    double north = (toNorthM - from.northM()) / groundM * OVERLOOKED_M;
    return water.isClear(
        from.eastM() + east, from.northM() + north, toEastM - east, toNorthM - north, WATER_M);
  }

  /** One unit and her mount. */
  static final class Launch {
    final Mount mount;
    private final Stand stand;
    private int slot;
    private int id;

    Launch(Mount mount, Stand stand) {
      this.mount = mount;
      this.stand = stand;
    }

    private void board(Fleet fleet, int slot, Chart chart) {
      this.slot = slot;
      id = fleet.id(slot);
      double lon = fleet.lon(slot);
      double lat = fleet.lat(slot);
      stand.place(fleet.eastM(slot), fleet.northM(slot), lon, lat, chart.convergenceDeg(lon, lat));
      stand.head(fleet.headingDeg(slot));
    }

    private boolean isOut(Fleet fleet) {
      return fleet.isPresent(slot) && fleet.id(slot) == id;
    }
  }
}
