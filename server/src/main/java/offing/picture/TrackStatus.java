package offing.picture;

/** The life of a track. The order is kept in recordings and must not be changed. */
public enum TrackStatus {
  TENTATIVE,
  CONFIRMED,
  COASTING,
  LOST,
  DROPPED
}
