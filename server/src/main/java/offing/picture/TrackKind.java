package offing.picture;

/**
 * What a track is shown as; the ordinal is the wire's {@code kind} column and must not be
 * reordered.
 */
public enum TrackKind {
  RADAR_ONLY,
  CLASS_A,
  CLASS_B,
  AID_TO_NAVIGATION,
  BASE_STATION,
  SAR_AIRCRAFT,
  PATROL,
  DISTRESS
}
