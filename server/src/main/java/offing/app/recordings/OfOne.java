package offing.app.recordings;

import java.util.concurrent.Callable;
import offing.app.option.BadInput;
import offing.app.option.RecordingsOption;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done to one recording: the newest where none is named. */
abstract class OfOne implements Callable<Integer> {
  static final int DONE = 0;

  @Mixin private RecordingsOption recordings = new RecordingsOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Which recording; the newest where none is named.")
  private @Nullable String recording;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public final Integer call() {
    Recordings library = recordings.library();
    try {
      return call(library, recording == null ? newest(library) : recording);
    } catch (RecordingFault fault) {
      throw new BadInput(String.valueOf(fault.getMessage()));
    }
  }

  private static String newest(Recordings library) {
    return library.list().stream()
        .findFirst()
        .map(RecordingInfo::id)
        .orElseThrow(() -> new BadInput("there is no recording in " + library.folder()));
  }

  /** Does it; gives the exit code. */
  abstract int call(Recordings library, String id);

  boolean isJson() {
    return json;
  }
}
