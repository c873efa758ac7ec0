package offing.area;

/**
 * What speaks AIS and is neither a vessel nor a station of the shore: an aid to navigation, or the
 * base of an aircraft that searches and rescues.
 *
 * @param id unique in the area
 * @param kind what it is
 * @param name as it says
 * @param mmsi of an aid 99MIDxxxx, of an aircraft 111MIDxxx: ITU-R M.585
 * @param aidType ITU-R M.1371-5 table 74; 0 for an aircraft
 * @param lon degrees, WGS 84
 * @param lat degrees, WGS 84
 */
public record Aid(
    String id, Kind kind, String name, int mmsi, int aidType, double lon, double lat) {

  /** What it is. */
  public enum Kind {
    /** A buoy on its moorings. */
    FLOATING,
    /** A beacon that stands. */
    FIXED,
    /** Nothing in the water: a base station speaks for it. */
    VIRTUAL,
    /** An aircraft, where it is based. */
    AIRCRAFT
  }
}
