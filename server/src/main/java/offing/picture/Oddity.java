package offing.picture;

/** What the picture counts as odd, under a stable name each. */
enum Oddity {
  /** An AIS report without a place. */
  AIS_NO_POSITION("picture.ais.no_position"),
  /** An AIS report older than the track already is. */
  AIS_LATE("picture.ais.late"),
  /** Two reports of one MMSI further apart than any vessel goes; the newer is believed. */
  AIS_JUMP("picture.ais.jump"),
  /** A place outside the area, where the chart plane does not hold. */
  OUTSIDE_AREA("picture.outside_area"),
  /** A plot of a site that the area does not have. */
  RADAR_UNKNOWN_SITE("picture.radar.unknown_site"),
  /** A plot older than the track it fits. */
  RADAR_LATE("picture.radar.late"),
  /** A unit's report older than its track already is. */
  UNIT_LATE("picture.unit.late");

  private final String reason;

  Oddity(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
