package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import offing.area.Area;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Fleet;
import offing.sim.vessel.VesselClass;

/** A small fleet, one row for a vessel, on straight courses. */
public final class RowFleet implements Fleet {
  private static final double MPS_PER_KN = 1852 / 3600.0;

  private final Area area;
  private final List<Row> rows = new ArrayList<>();

  public RowFleet(Area area) {
    this.area = area;
  }

  /** Adds a container ship with class A under way at rest; {@code change} makes her another. */
  public Row add(String key, double lon, double lat, Consumer<Row> change) {
    Row row = new Row();
    row.id = rows.size() + 1;
    row.key = key;
    row.eastM = area.chart().eastM(lon, lat);
    row.northM = area.chart().northM(lon, lat);
    row.mmsi = 477_000_000 + row.id;
    change.accept(row);
    rows.add(row);
    return row;
  }

  /** Moves everyone along. */
  public void advance(long stepMs) {
    for (Row row : rows) {
      row.turn(stepMs / 1000.0);
      row.eastM += row.sogMps * row.courseEast * stepMs / 1000.0;
      row.northM += row.sogMps * row.courseNorth * stepMs / 1000.0;
    }
  }

  /** One vessel. */
  public static final class Row {
    public int id;
    public String key = "";
    public double eastM;
    public double northM;
    public double sogMps;
    public double courseEast;
    public double courseNorth = 1;
    public double turnRateDps;
    public int navStatus;
    public VesselClass kind = VesselClass.CONTAINER_SHIP;
    public AisClass aisClass = AisClass.A;
    public boolean aisOn = true;
    public boolean present = true;
    public int mmsi;
    public double lengthM = 200;
    public double crossSectionM2 = 10_000;
    public double heightM = 20;
    public double saidEastOffM;
    public double saidNorthOffM;
    public double turnedDownDb;
    public int persons = 1;
    public String unit = "";

    public Row sail(double sogKn, double courseDeg) {
      sogMps = sogKn * MPS_PER_KN;
      courseEast = StrictMath.sin(StrictMath.toRadians(courseDeg));
      courseNorth = StrictMath.cos(StrictMath.toRadians(courseDeg));
      return this;
    }

    private void turn(double stepS) {
      double rad = StrictMath.toRadians(turnRateDps * stepS);
      double sin = StrictMath.sin(rad);
      double cos = StrictMath.cos(rad);
      double east = courseEast * cos + courseNorth * sin;
      courseNorth = courseNorth * cos - courseEast * sin;
      courseEast = east;
    }
  }

  @Override
  public int slotCount() {
    return rows.size();
  }

  @Override
  public boolean isPresent(int slot) {
    return rows.get(slot).present;
  }

  @Override
  public int id(int slot) {
    return rows.get(slot).id;
  }

  @Override
  public String key(int slot) {
    return rows.get(slot).key;
  }

  @Override
  public VesselClass kind(int slot) {
    return rows.get(slot).kind;
  }

  @Override
  public double eastM(int slot) {
    return rows.get(slot).eastM;
  }

  @Override
  public double northM(int slot) {
    return rows.get(slot).northM;
  }

  @Override
  public double lon(int slot) {
    return area.chart().lon(eastM(slot), northM(slot));
  }

  @Override
  public double lat(int slot) {
    return area.chart().lat(eastM(slot), northM(slot));
  }

  @Override
  public double sogMps(int slot) {
    return rows.get(slot).sogMps;
  }

  @Override
  public double courseEast(int slot) {
    return rows.get(slot).courseEast;
  }

  @Override
  public double courseNorth(int slot) {
    return rows.get(slot).courseNorth;
  }

  @Override
  public double headingDeg(int slot) {
    double deg = StrictMath.toDegrees(StrictMath.atan2(courseEast(slot), courseNorth(slot)));
    return deg < 0 ? deg + 360 : deg;
  }

  @Override
  public double turnRateDps(int slot) {
    return rows.get(slot).turnRateDps;
  }

  @Override
  public int navStatus(int slot) {
    return rows.get(slot).navStatus;
  }

  @Override
  public AisClass aisClass(int slot) {
    return rows.get(slot).aisClass;
  }

  @Override
  public boolean isAisOn(int slot) {
    return rows.get(slot).aisOn;
  }

  @Override
  public AisIdentity says(int slot) {
    Row row = rows.get(slot);
    return new AisIdentity(
        row.mmsi, 9_074_729, "ROW " + row.id, "VR" + row.id, 70, row.lengthM, row.lengthM / 7, 9.5);
  }

  @Override
  public double saidEastOffM(int slot) {
    return rows.get(slot).saidEastOffM;
  }

  @Override
  public double saidNorthOffM(int slot) {
    return rows.get(slot).saidNorthOffM;
  }

  @Override
  public double turnedDownDb(int slot) {
    return rows.get(slot).turnedDownDb;
  }

  @Override
  public int persons(int slot) {
    return rows.get(slot).persons;
  }

  @Override
  public String destination(int slot) {
    return "HONG KONG";
  }

  @Override
  public double lengthM(int slot) {
    return rows.get(slot).lengthM;
  }

  @Override
  public double beamM(int slot) {
    return rows.get(slot).lengthM / 7;
  }

  @Override
  public double draughtM(int slot) {
    return 9.5;
  }

  @Override
  public double radarCrossSectionM2(int slot) {
    return rows.get(slot).crossSectionM2;
  }

  @Override
  public double heightM(int slot) {
    return rows.get(slot).heightM;
  }

  @Override
  public String unit(int slot) {
    return rows.get(slot).unit;
  }
}
