package offing.recording;

/**
 * What a recording is, as of when it was asked. Immutable.
 *
 * @param id its name in the library: letters, digits, dots and hyphens
 * @param title one line for people; may be changed
 * @param kind where it comes from
 * @param source the scenario's id, the feed's address or the file's name
 * @param seed of the simulation; 0 where there is none
 * @param simulated whether a scenario took part
 * @param areaId id of the area that was in force
 * @param program version of the program that wrote it
 * @param fromMs event time of its first tick, epoch milliseconds; Long.MIN_VALUE where none is kept
 * @param toMs event time of its newest tick that is kept; Long.MIN_VALUE where none is
 * @param bytes on disk
 * @param tracks how many tracks are in it
 * @param alerts how many alerts
 * @param crossings how many crossings of the boundary
 * @param growing whether it is being written now
 * @param closed whether its writer closed it cleanly
 */
public record RecordingInfo(
    String id,
    String title,
    RecordingHead.Kind kind,
    String source,
    long seed,
    boolean simulated,
    String areaId,
    String program,
    long fromMs,
    long toMs,
    long bytes,
    long tracks,
    long alerts,
    long crossings,
    boolean growing,
    boolean closed) {}
