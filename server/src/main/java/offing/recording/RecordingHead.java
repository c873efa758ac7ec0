package offing.recording;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What is known of a recording before it begins.
 *
 * @param title one line for people
 * @param kind where it comes from
 * @param source the scenario's id, the feed's address or the file's name
 * @param seed of the simulation; 0 where there is none
 * @param simulated whether a scenario takes part
 * @param program version of the program that writes it
 * @param areaId id of the area in force
 * @param area its folder, of which every file but the scenarios is kept
 * @param rules text of the rules in force at first; empty where there are none
 * @param labels the truth so far as a JSON array of labels, kept apart; asked on the run's thread
 *     at each keyframe. {@code []} where there is none
 */
public record RecordingHead(
    String title,
    Kind kind,
    String source,
    long seed,
    boolean simulated,
    String program,
    String areaId,
    Path area,
    String rules,
    Supplier<String> labels) {

  /** Where a recording comes from. */
  public enum Kind {
    LIVE,
    SIMULATION,
    IMPORT
  }
}
