package offing.sim.scenario;

/** A place that a scenario names: a zone of the area by its id, or a position. */
public sealed interface Place {

  /** The representative point of a zone of the area. */
  record InZone(String id) implements Place {}

  /** A position on WGS 84, degrees. */
  record At(double lon, double lat) implements Place {}
}
