package offing.api.body;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import offing.moment.LogEntry;
import offing.stream.message.WireJson;
import offing.watch.alert.Alert;
import offing.watch.alert.Verdict;

/**
 * The watch log as a table (RFC 4180), to be handed over: a row for each line, the oldest first.
 * Times are RFC 3339; text is {@link SafeText}.
 */
public final class LogCsv {
  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("time")
          .addColumn("kind")
          .addNumberColumn("incident")
          .addNumberColumn("track")
          .addColumn("severity")
          .addColumn("title")
          .addColumn("state")
          .addColumn("assignedTo")
          .addColumn("verdict")
          .addColumn("text")
          .addColumn("operator")
          .addColumn("console")
          .addColumn("simulated")
          .build()
          .withHeader();

  private LogCsv() {}

  /** Answers the log as a file to be saved, named after the time that it was asked for. */
  public static void answer(
      RoutingContext context, List<LogEntry> log, boolean simulated, long timeMs) {
    String name = "watch-log-" + WireJson.time(timeMs).replaceAll("[:.]", "") + ".csv";
    context.response().putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Answer.typed(context, "text/csv; charset=utf-8", of(log, simulated));
  }

  static String of(List<LogEntry> log, boolean simulated) {
    var out = new StringWriter();
    try (JsonGenerator csv = new CsvMapper().writer(SCHEMA).createGenerator(out)) {
      for (LogEntry entry : log) {
        write(csv, entry, simulated ? "SIMULATED" : "");
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("a string takes everything", fault);
    }
    return out.toString();
  }

  private static void write(JsonGenerator csv, LogEntry entry, String simulated)
      throws IOException {
    csv.writeStartObject();
    csv.writeStringField("time", WireJson.time(entry.timeMs()));
    csv.writeStringField("kind", WireJson.word(entry.kind()));
    if (entry.incident() != 0) {
      csv.writeNumberField("incident", entry.incident());
    }
    if (entry.alert().isPresent()) {
      write(csv, entry.alert().get());
    } else {
      csv.writeStringField("text", SafeText.of(entry.text()));
    }
    csv.writeStringField("operator", SafeText.of(entry.operator()));
    csv.writeStringField("console", SafeText.of(entry.console()));
    csv.writeStringField("simulated", simulated);
    csv.writeEndObject();
  }

  private static void write(JsonGenerator csv, Alert alert) throws IOException {
    csv.writeNumberField("track", alert.track());
    csv.writeStringField("severity", WireJson.word(alert.severity()));
    csv.writeStringField("title", SafeText.of(alert.title()));
    csv.writeStringField("state", WireJson.word(alert.state()));
    csv.writeStringField("assignedTo", SafeText.of(alert.handling().assignedTo()));
    if (alert.handling().verdict() != Verdict.NONE) {
      csv.writeStringField("verdict", WireJson.word(alert.handling().verdict()));
    }
    String reason = alert.handling().reason();
    csv.writeStringField("text", SafeText.of(reason.isEmpty() ? alert.sentence() : reason));
  }
}
