package offing.app.recordings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import offing.app.option.BadInput;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.stream.message.RecordingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "trim",
    description = "Forgets what lies outside of a span, to whole ten seconds, and seals it anew.",
    mixinStandardHelpOptions = true)
final class TrimCommand extends OfOne {
  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = Time.class,
      description = "Forgets what was before, RFC 3339.")
  private @Nullable Instant from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      converter = Time.class,
      description = "Forgets what came after, RFC 3339.")
  private @Nullable Instant to;

  @Override
  int call(Recordings library, String id) {
    if (from == null && to == null) {
      throw new BadInput("trim needs --from, --to or both");
    }
    long fromMs = from == null ? Long.MIN_VALUE : from.toEpochMilli();
    long toMs = to == null ? Long.MAX_VALUE : to.toEpochMilli();
    if (fromMs > toMs) {
      throw new BadInput("--from " + from + " lies after --to " + to);
    }
    RecordingInfo left = library.trim(id, fromMs, toMs);
    System.out.println(
        isJson()
            ? RecordingJson.recording(left, false).toString()
            : id + " lasts from " + Words.from(left) + " for " + Words.length(left) + " now");
    return DONE;
  }

  /** A time as RFC 3339, in any zone. */
  static final class Time implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeParseException wrong) {
        throw new TypeConversionException(
            "'" + text + "' is no time; like 2026-11-24T14:00:00Z is needed");
      }
    }
  }
}
