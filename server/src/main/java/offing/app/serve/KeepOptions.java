package offing.app.serve;

import java.time.Duration;
import java.util.function.Function;
import offing.app.option.BadInput;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.recording.Recordings;
import picocli.CommandLine.Option;

/** Whether what runs is recorded, and how much is kept. */
final class KeepOptions {
  private static final double BYTES_A_GB = 1e9;
  private static final double MOST_GB = 1e6;
  private static final double MOST_DAYS = 36_500;
  private static final long SECONDS_A_DAY = 86_400;

  @Option(names = "--no-recording", description = "Keeps nothing of what runs.")
  private boolean off;

  @Option(
      names = "--keep-gb",
      paramLabel = "GB",
      description = "Recordings of more than that are forgotten, oldest first. Default: 2.")
  private double gb = Recordings.Limits.DEFAULT.bytes() / BYTES_A_GB;

  @Option(
      names = "--keep-days",
      paramLabel = "DAYS",
      description = "Recordings older than that are forgotten. Default: 7.")
  private double days = Recordings.Limits.DEFAULT.kept().toDays();

  /** Whether anything of what runs is kept. */
  boolean keeps() {
    return !off;
  }

  /** How much is kept. */
  Recordings.Limits limits() {
    refuseOutside("--keep-gb", gb, MOST_GB);
    refuseOutside("--keep-days", days, MOST_DAYS);
    return new Recordings.Limits(
        (long) (gb * BYTES_A_GB), Duration.ofSeconds((long) (days * SECONDS_A_DAY)));
  }

  private static void refuseOutside(String option, double value, double most) {
    if (!(value > 0 && value <= most)) {
      throw new BadInput(option + " " + value + ": over 0, up to " + (long) most + ", is needed");
    }
  }

  /** Where a run's recorder comes from. */
  Function<RecordingHead, Recorder> recorders(Recordings library) {
    return off ? head -> Recorder.NONE : library::start;
  }
}
