package offing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import offing.app.option.BadInput;
import offing.app.option.Outcome;
import offing.app.option.RecordingsOption;
import offing.app.trade.Export;
import offing.app.trade.ExportFormat;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.stream.message.WireJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "export",
    description = "Writes a recording as a file that other programs read, also while it grows.",
    footer = {
      "",
      "Formats:",
      "  parquet  a row for each track update, points as GeoParquet",
      "  geojson  a line for each track, a point for each alert",
      "  csv      a row for each track update; text that a spreadsheet might take for a",
      "           formula has an apostrophe before it",
      "  nmea     what was received over AIS, with tag blocks",
      "What a scenario invented says SIMULATED in each of them."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A recording by its id, its folder or file; the newest by default.")
  private @Nullable String recording;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      description = "One of: parquet, geojson, csv, nmea.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file that is written.")
  private Path out = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = TimeOption.class,
      description = "Nothing before this event time, RFC 3339.")
  private @Nullable Instant from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      converter = TimeOption.class,
      description = "Nothing after this event time, RFC 3339.")
  private @Nullable Instant to;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @Option(names = "--json", description = "What was written as JSON.")
  private boolean json;

  @Mixin private RecordingsOption recordings = new RecordingsOption();

  @Override
  public Integer call() {
    long fromMs = from == null ? Long.MIN_VALUE : from.toEpochMilli();
    long toMs = to == null ? Long.MAX_VALUE : to.toEpochMilli();
    refuseBadOptions(fromMs, toMs);
    try (RecordingReader reader = reader()) {
      long things = new Export(format, fromMs, toMs).write(reader, out.toAbsolutePath());
      say(reader.info(), things);
    } catch (RecordingFault e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new BadInput("cannot write " + out + ": " + e.getMessage());
    }
    return Outcome.DONE;
  }

  private void refuseBadOptions(long fromMs, long toMs) {
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadInput("--out " + out + ": there is no such folder");
    }
    if (Files.isDirectory(out)) {
      throw new BadInput("--out " + out + ": is a folder; a file is needed");
    }
    if (Files.exists(out) && !force) {
      throw new BadInput("--out " + out + ": is there already; --force replaces it");
    }
    if (fromMs > toMs) {
      throw new BadInput("--from " + from + " lies after --to " + to);
    }
  }

  private RecordingReader reader() {
    Recordings library = recordings.library();
    if (recording == null) {
      return library.open(newest(library));
    }
    boolean isPath = library.find(recording).isEmpty() && Files.exists(Path.of(recording));
    return isPath ? Recordings.openFile(Path.of(recording)) : library.open(recording);
  }

  private static String newest(Recordings library) {
    return library.list().stream()
        .findFirst()
        .map(RecordingInfo::id)
        .orElseThrow(() -> new BadInput("there is no recording in " + library.folder()));
  }

  private void say(RecordingInfo info, long things) {
    if (json) {
      System.out.println(
          WireJson.object()
              .put("file", out.toString())
              .put("format", WireJson.word(format))
              .put("recording", info.id())
              .put("rows", things)
              .put("simulated", info.simulated()));
    } else {
      String simulated = info.simulated() ? ", SIMULATED" : "";
      System.out.println(
          out + ": " + things + " " + format.things() + " of " + info.id() + simulated);
    }
  }

  /** A time as RFC 3339, in any zone. */
  static final class TimeOption implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + text + "' is no time; like 2026-11-24T14:00:00Z is needed");
      }
    }
  }
}
