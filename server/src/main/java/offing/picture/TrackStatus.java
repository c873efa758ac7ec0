package offing.picture;

/** The life of a track. */
public enum TrackStatus {
  TENTATIVE,
  CONFIRMED,
  COASTING,
  LOST,
  DROPPED
}
