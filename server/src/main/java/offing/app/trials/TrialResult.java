package offing.app.trials;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import offing.stream.message.WireJson;
import offing.trial.Scores;

/**
 * What a trial came to, for people and as JSON.
 *
 * @param plays how many scenarios and seeds were played
 */
record TrialResult(int plays, Scores scores, double wallSeconds) {

  ObjectNode json() {
    ObjectNode json = WireJson.object().put("plays", plays);
    WireJson.figure(json, "simulatedSeconds", scores.seconds());
    json.put("approaches", scores.approaches());
    json.put("caught", scores.caught());
    json.put("late", scores.late());
    json.put("unseen", scores.unseen());
    json.put("tooLate", scores.tooLate());
    json.put("trueAlerts", scores.trueAlerts());
    json.put("falseAlerts", scores.falseAlerts());
    WireJson.figure(json, "recall", scores.recall());
    WireJson.figure(json, "precision", scores.precision());
    WireJson.figure(json, "f1", scores.f1());
    WireJson.figure(json, "falseAlertsPerHour", scores.falseAlertsPerHour());
    ObjectNode detect = json.putObject("timeToDetectSeconds");
    WireJson.figure(detect, "median", scores.medianSecondsToDetect());
    WireJson.figure(detect, "p90", scores.p90SecondsToDetect());
    WireJson.figure(json.putObject("leadShare"), "median", scores.medianLeadShare());
    WireJson.figure(
        json.putObject("leadToLandingMinutes"), "median", scores.medianMinutesToLanding());
    ObjectNode tactics = json.putObject("byTactic");
    scores
        .byTactic()
        .forEach(
            (tactic, of) -> {
              ObjectNode one = tactics.putObject(tactic).put("approaches", of.approaches());
              WireJson.figure(one.put("caught", of.caught()), "recall", of.recall());
            });
    ObjectNode innocents = json.putObject("byLookAlike");
    scores
        .byLookAlike()
        .forEach(
            (tactic, of) ->
                innocents
                    .putObject(tactic)
                    .put("vessels", of.vessels())
                    .put("raised", of.raised()));
    ObjectNode rules = json.putObject("byRule");
    scores
        .byRule()
        .forEach(
            (rule, of) ->
                rules
                    .putObject(rule)
                    .put("alerts", of.alerts())
                    .put("ofApproaches", of.ofApproaches())
                    .put("first", of.first()));
    WireJson.figure(json, "wallSeconds", wallSeconds);
    WireJson.figure(json, "realTimeFactor", scores.seconds() / wallSeconds);
    return json;
  }

  /** For people: a page. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%d runs, %.1f h of sea in %.0f s, %.0f times as fast as it happens",
        plays,
        scores.seconds() / 3600,
        wallSeconds,
        scores.seconds() / wallSeconds);
    line(
        text,
        "caught %d of %d approaches (recall %s), %d of them over the line already;"
            + " %d more crossed before a sensor could tell, %d no sensor saw",
        scores.caught(),
        scores.approaches(),
        shown(scores.recall(), 3),
        scores.late(),
        scores.tooLate(),
        scores.unseen());
    line(
        text,
        "alerts %d true, %d false (precision %s, F1 %s); %.2f false an hour",
        scores.trueAlerts(),
        scores.falseAlerts(),
        shown(scores.precision(), 3),
        shown(scores.f1(), 3),
        scores.falseAlertsPerHour());
    line(
        text,
        "time to detect: median %s s, nine of ten within %s s; lead: median %s of what there"
            + " was, %s min to the landing",
        shown(scores.medianSecondsToDetect(), 0),
        shown(scores.p90SecondsToDetect(), 0),
        shown(scores.medianLeadShare(), 2),
        shown(scores.medianMinutesToLanding(), 1));
    line(text, "%n%-24s %10s %7s %7s", "tactic", "approaches", "caught", "recall");
    scores
        .byTactic()
        .forEach(
            (tactic, of) ->
                line(
                    text,
                    "%-24s %10d %7d %7.3f",
                    tactic,
                    of.approaches(),
                    of.caught(),
                    of.recall()));
    line(text, "%n%-24s %10s %7s", "look-alike", "vessels", "raised");
    scores
        .byLookAlike()
        .forEach((tactic, of) -> line(text, "%-24s %10d %7d", tactic, of.vessels(), of.raised()));
    line(text, "%n%-24s %10s %7s %7s", "rule", "alerts", "true", "first");
    scores
        .byRule()
        .forEach(
            (rule, of) ->
                line(text, "%-24s %10d %7d %7d", rule, of.alerts(), of.ofApproaches(), of.first()));
    return text.toString().stripTrailing();
  }

  /** A dash where nothing can be said. */
  private static String shown(double value, int decimals) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
