package offing.observation;

/**
 * A thing that is no vessel over AIS: an aid to navigation (ITU-R M.1371-5 message 21) or a base
 * station (message 4).
 *
 * @param timeMs event time, epoch milliseconds
 * @param station id of the receiving station, or empty
 * @param messageType 21 or 4
 * @param mmsi nine digits as a number
 * @param aidType type of aid 0 to 31; 0 for a base station
 * @param name empty where not available
 * @param lon degrees on a grid of 1/10 000 minute, WGS 84; NaN where not available
 * @param lat degrees on a grid of 1/10 000 minute, WGS 84; NaN where not available
 * @param offPosition whether a floating aid says that it left its place
 * @param virtualAid whether nothing is there in the water
 */
public record AidReport(
    long timeMs,
    String station,
    int messageType,
    int mmsi,
    int aidType,
    String name,
    double lon,
    double lat,
    boolean offPosition,
    boolean virtualAid)
    implements Observation {

  private static final int MESSAGE_TYPES = Wire.set(4, 21);

  /** Puts numbers and name on what the wire can carry; throws where a number is out of range. */
  public AidReport {
    Wire.id("station", station);
    Wire.messageType(messageType, MESSAGE_TYPES);
    Wire.whole("mmsi", mmsi, 0, 999_999_999);
    Wire.whole("aidType", aidType, 0, 31);
    name = Wire.text(name, 34);
    lon = Wire.lon(lon);
    lat = Wire.lat(lat);
    Wire.position(lon, lat);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.aidReport(this);
  }
}
