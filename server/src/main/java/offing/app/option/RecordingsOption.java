package offing.app.option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import offing.recording.Recordings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where recordings are kept: a folder of the user's choice, else the user's data folder. */
public final class RecordingsOption {
  private static final String OURS = "offing";

  @Option(
      names = "--recordings",
      paramLabel = "DIR",
      description = "Folder of recordings; offing/recordings in the user's data folder by default.")
  private @Nullable Path folder;

  /** The folder; need not exist. */
  Path folder() {
    return folder == null ? dataFolder().resolve("recordings") : folder;
  }

  /** The folder as a library. */
  public Recordings library() {
    return library(Recordings.Limits.DEFAULT);
  }

  /** The folder as a library of which that much is kept. */
  public Recordings library(Recordings.Limits limits) {
    return Recordings.in(folder(), limits);
  }

  /** Where this program keeps what is the user's; need not exist. */
  public static Path dataFolder() {
    return dataFolder(System::getenv);
  }

  /**
   * Where programs keep what is the user's: {@code XDG_DATA_HOME} (XDG Base Directory
   * Specification), and what stands for it on Windows and macOS.
   */
  static Path dataFolder(UnaryOperator<@Nullable String> environment) {
    String home = System.getProperty("user.home", "");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return absolute(environment.apply("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
    }
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", OURS);
    }
    return absolute(environment.apply("XDG_DATA_HOME"), Path.of(home, ".local", "share"));
  }

  /** A path that is not absolute is to be ignored, says the specification. */
  private static Path absolute(@Nullable String set, Path otherwise) {
    boolean usable = set != null && Path.of(set).isAbsolute();
    return (usable ? Path.of(set) : otherwise).resolve(OURS);
  }
}
