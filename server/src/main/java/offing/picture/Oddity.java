package offing.picture;

/** What the picture counts as odd, under a stable name each. */
enum Oddity {
  /** An AIS report without a place. */
  AIS_NO_POSITION("picture.ais.no_position"),
  /** An AIS report older than the track already is. */
  AIS_LATE("picture.ais.late"),
  /** An AIS report without an MMSI. */
  AIS_NO_MMSI("picture.ais.no_mmsi"),
  /** A speed that nothing afloat makes; it is taken for none. */
  AIS_TOO_FAST("picture.ais.too_fast"),
  /** A report from where no track of its MMSI could have come to; it moves none of them. */
  AIS_JUMP("picture.ais.jump"),
  /** Such a one of an MMSI that has as many tracks as one may have. */
  AIS_CROWDED("picture.ais.crowded"),
  /** A report whose track is one too many for the picture. */
  FULL("picture.full"),
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
