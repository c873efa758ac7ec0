package offing.app.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import offing.score.Evaluation;
import offing.score.Figures;
import offing.score.Gospa;
import offing.score.Sample;
import offing.stream.message.WireJson;

/**
 * What a picture came to, for people and as JSON.
 *
 * @param scenario id
 * @param simulatedSeconds of the shown part: without the warm-up
 */
record EvaluationResult(
    String scenario,
    long seed,
    double density,
    double simulatedSeconds,
    Evaluation evaluation,
    ScanTimes scanTimes) {
  ObjectNode json() {
    ObjectNode json = WireJson.object().put("scenario", scenario).put("seed", seed);
    WireJson.figure(json, "density", density);
    WireJson.figure(json, "simulatedSeconds", simulatedSeconds);
    json.put("samples", evaluation.samples());
    json.put("sampleSeconds", Sample.INTERVAL_MS / 1000);
    add(json, evaluation.all(), true);
    ObjectNode scans = json.putObject("scanMillis");
    WireJson.figure(scans, "mean", scanTimes.meanMillis());
    WireJson.figure(scans, "p99", scanTimes.p99Millis());
    ObjectNode classes = json.putObject("byClass");
    evaluation
        .byClass()
        .forEach((kind, figures) -> add(classes.putObject(WireJson.word(kind)), figures, false));
    return json;
  }

  /** Tracks that are about nobody are of no class: there those figures are null. */
  private static void add(ObjectNode json, Figures of, boolean hasFalse) {
    json.put("truths", of.siap().truths());
    ObjectNode gospa = json.putObject("gospa");
    WireJson.figure(gospa, "total", of.gospa().totalM());
    WireJson.figure(gospa, "localisation", of.gospa().localisationM());
    WireJson.figure(gospa, "missed", of.gospa().missedM());
    WireJson.figure(gospa, "false", hasFalse ? of.gospa().falseM() : Double.NaN);
    ObjectNode siap = json.putObject("siap");
    WireJson.figure(siap, "completeness", of.siap().completeness());
    WireJson.figure(siap, "ambiguity", of.siap().ambiguity());
    WireJson.figure(siap, "spuriousness", hasFalse ? of.siap().spuriousness() : Double.NaN);
    WireJson.figure(siap, "positionErrorM", of.siap().positionErrorM());
    WireJson.figure(siap, "velocityErrorMps", of.siap().velocityErrorMps());
    WireJson.figure(siap, "trackNumberChangesPerHour", of.siap().numberChangesPerHour());
    WireJson.figure(siap, "longestSegment", of.siap().longestSegment());
    ObjectNode association = json.putObject("association");
    WireJson.figure(association, "precision", of.association().precision());
    WireJson.figure(association, "recall", of.association().recall());
    ObjectNode nees = json.putObject("nees");
    WireJson.figure(nees, "mean", of.nees().mean());
    WireJson.figure(nees, "within95", of.nees().within95());
  }

  /** For people: a page. */
  String text() {
    Figures all = evaluation.all();
    Gospa gospa = all.gospa();
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s, seed %d: %.0f s of sea, %d samples, %d vessels detectable",
        scenario,
        seed,
        simulatedSeconds,
        evaluation.samples(),
        all.siap().truths());
    line(
        text,
        "GOSPA %.1f m: localisation %.1f, missed %.1f, false %.1f (p 2, c 200 m, alpha 2)",
        gospa.totalM(),
        gospa.localisationM(),
        gospa.missedM(),
        gospa.falseM());
    line(text, "spurious tracks %.4f of all", all.siap().spuriousness());
    line(
        text,
        "a scan takes %.2f ms, 99 of 100 at most %.2f ms",
        scanTimes.meanMillis(),
        scanTimes.p99Millis());
    line(
        text,
        "%n%-20s %6s %8s %8s %7s %8s %8s %7s %9s %7s %6s %5s",
        "class",
        "truths",
        "complete",
        "ambig.",
        "off, m",
        "off, m/s",
        "changes",
        "longest",
        "precision",
        "recall",
        "NEES",
        "in95");
    row(text, "all", all);
    evaluation.byClass().forEach((kind, figures) -> row(text, WireJson.word(kind), figures));
    return text.toString().stripTrailing();
  }

  private static void row(StringBuilder text, String name, Figures of) {
    line(
        text,
        "%-20s %6d %8.4f %8.4f %7.1f %8.2f %8.2f %7.3f %9.4f %7.4f %6.2f %5.2f",
        name,
        of.siap().truths(),
        of.siap().completeness(),
        of.siap().ambiguity(),
        of.siap().positionErrorM(),
        of.siap().velocityErrorMps(),
        of.siap().numberChangesPerHour(),
        of.siap().longestSegment(),
        of.association().precision(),
        of.association().recall(),
        of.nees().mean(),
        of.nees().within95());
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
