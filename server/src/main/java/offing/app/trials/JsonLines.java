package offing.app.trials;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.app.simulation.Labels;
import offing.stream.message.WireJson;
import offing.trial.Played;
import offing.trial.Raised;

/** Alerts and labels as lines of JSON in a folder. */
final class JsonLines implements TrialFiles {
  private final Writer alerts;
  private final Writer labels;

  JsonLines(Path folder) throws IOException {
    Files.createDirectories(folder);
    alerts = Files.newBufferedWriter(folder.resolve("alerts.jsonl"));
    labels = Files.newBufferedWriter(folder.resolve("labels.jsonl"));
  }

  @Override
  public void played(Played played) {
    played.alerts().forEach(alert -> write(alerts, played, alert(alert)));
    played.labels().forEach(label -> write(labels, played, Labels.json(label)));
    played.safety().forEach(label -> write(labels, played, Labels.json(label)));
  }

  private static ObjectNode alert(Raised raised) {
    return WireJson.object()
        .put("track", raised.track())
        .put("rule", raised.rule())
        .put("category", WireJson.word(raised.category()))
        .put("raisedAt", WireJson.time(raised.atMs()))
        .put("vessel", raised.vessel());
  }

  private static void write(Writer out, Played played, ObjectNode fields) {
    ObjectNode line =
        WireJson.object().put("scenario", played.scenario()).put("seed", played.seed());
    line.setAll(fields);
    try {
      out.write(line.toString());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (alerts;
        labels) {
      alerts.flush();
    }
  }
}
