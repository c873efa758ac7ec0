package offing.watch.encounter;

/** Takes the vessels near a place. */
@FunctionalInterface
public interface NeighbourSink {
  /** A vessel and how far off it is, metres. */
  void neighbour(int number, double rangeM);
}
