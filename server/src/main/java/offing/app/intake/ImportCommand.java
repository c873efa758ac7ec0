package offing.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import offing.app.option.AreaOption;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.app.option.RecordingsOption;
import offing.app.option.Version;
import offing.area.AreaFolder;
import offing.feed.log.LogFile;
import offing.recording.RecordingFault;
import offing.recording.Recordings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Keeps logs of real AIS traffic as a recording like any other.",
    footer = {
      "",
      "What is read, also packed in .gz or .zip:",
      "  nmea  AIS sentences, with or without tag blocks",
      "  dma   the Danish Maritime Authority's CSV of historical AIS",
      "Without --area the traffic is seen over the waters of Hong Kong where most of it is there,",
      "else over an area that is made round it, 300 km wide at most and without a boundary."
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  /** What was asked for stays: nobody's disk is cleared for it. */
  private static final Recordings.Limits ALL =
      new Recordings.Limits(Long.MAX_VALUE, Duration.ofDays(100_000));

  private static final int LONGEST_TITLE = 120;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Logs of the same waters.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "nmea or dma; told by what is in the file where it is not said.")
  private @Nullable LogKind kind;

  @Option(names = "--area", paramLabel = "DIR", description = "Folder of the area.")
  private @Nullable Path area;

  @Option(names = "--title", paramLabel = "T", description = "Default: the names of the files.")
  private @Nullable String title;

  @Option(names = "--json", description = "What came of it as JSON.")
  private boolean json;

  @Mixin private RecordingsOption recordings = new RecordingsOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (area != null && !Files.isDirectory(area)) {
      throw new BadInput("there is no folder " + area + " to read an area from");
    }
    List<LogFile> logs = files.stream().map(LogFile::of).toList();
    var asked =
        new Import(
            logs,
            Optional.ofNullable(kind),
            Optional.ofNullable(area),
            AreaFolder.embedded(AreaOption.BUILT_IN),
            title(),
            Version.text());
    try {
      ImportResult result = asked.into(recordings.library(ALL));
      System.out.println(json ? result.json() : result.text());
      return Outcome.DONE;
    } catch (RecordingFault e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private String title() {
    if (title != null && (title.isBlank() || title.length() > LONGEST_TITLE)) {
      throw new BadInput("--title: 1 to " + LONGEST_TITLE + " characters are needed");
    }
    String names =
        files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    return title != null ? title : names.substring(0, Math.min(LONGEST_TITLE, names.length()));
  }
}
