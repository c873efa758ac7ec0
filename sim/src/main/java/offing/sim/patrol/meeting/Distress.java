package offing.sim.patrol.meeting;

/** People in danger, as whoever goes to help them has to know of them. */
public interface Distress {

  /** The key of the vessel that they are or were aboard. */
  String vessel();

  /** Her slot while she floats; negative after she sank. */
  int slot();

  /** Where they are, chart metres. */
  double eastM();

  /** Where they are, chart metres. */
  double northM();

  /** Whether nobody has to come any more: they are safe, could help themselves, or are lost. */
  boolean isOver();

  /** Call sign of the unit that has them aboard; empty where none has. */
  String rescuer();
}
