package offing.watch.encounter;

/** Takes vessel after vessel, and of those that it wants who is near. */
public interface Sweep {
  /** Whether the neighbours of a vessel are to be told. */
  boolean wants(int vessel);

  /** A neighbour of the vessel that was wanted last, in no order, and where it is from there. */
  void neighbour(int number, double eastM, double northM);
}
