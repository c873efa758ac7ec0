package offing.app.simulation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import offing.sim.census.Comparison;
import offing.sim.census.Tally;
import offing.sim.census.Week;
import offing.sim.vessel.VesselClass;
import offing.stream.message.WireJson;

/** What a week of traffic came to, for people and as JSON. */
final class TrafficReport {
  private static final int HOURS = 24;

  private final Week week;

  TrafficReport(Week week) {
    this.week = week;
  }

  ObjectNode json() {
    ObjectNode json =
        WireJson.object()
            .put("days", week.days())
            .put("seed", week.seed())
            .put("density", week.density())
            .put("vessels", week.world().vessels())
            .put("groundings", week.world().groundings())
            .put("inLaneDirection", rounded(week.census().lanes().shareInDirection()))
            .put("crossingLanes", rounded(week.census().lanes().shareCrossing()));
    json.set("figures", WireJson.array(week.comparisons(), TrafficReport::figure));
    ArrayNode classes = json.putArray("classes");
    for (VesselClass kind : VesselClass.values()) {
      Tally tally = week.census().tally(kind);
      if (tally.vesselMinutes() > 0) {
        classes.add(row(kind, tally));
      }
    }
    return json;
  }

  private static ObjectNode figure(Comparison figure) {
    return WireJson.object()
        .put("name", figure.published().name())
        .put("published", rounded(figure.expected()))
        .put("simulated", rounded(figure.simulated()))
        .put("deviationPercent", rounded(figure.deviationPercent()))
        .put("source", figure.published().source());
  }

  private static ObjectNode row(VesselClass kind, Tally tally) {
    ObjectNode row =
        WireJson.object()
            .put("class", name(kind))
            .put("arrivalsPerDay", rounded(tally.arrivalsPerDay()))
            .put("byDay", rounded(tally.byDay()))
            .put("byNight", rounded(tally.byNight()))
            .put("underWayByDay", rounded(tally.underWayByDay()))
            .put("underWayByNight", rounded(tally.underWayByNight()))
            .put("inPort", rounded(tally.inPort()))
            .put("aisAShare", share(tally.vesselMinutesWithA(), tally))
            .put("aisBShare", share(tally.vesselMinutesWithB(), tally));
    ArrayNode hours = row.putArray("arrivalsByHour");
    for (int hour = 0; hour < HOURS; hour++) {
      hours.add(tally.arrivals(hour));
    }
    return row;
  }

  private static String name(VesselClass kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double share(long minutes, Tally tally) {
    return rounded((double) minutes / tally.vesselMinutes());
  }

  private static double rounded(double value) {
    return Math.rint(1000 * value) / 1000;
  }

  String text() {
    var text = new StringBuilder();
    line(
        text,
        "%d days, seed %d, density %s: at most %d vessels at once, %d groundings%n",
        week.days(),
        week.seed(),
        week.density(),
        week.world().vessels(),
        week.world().groundings());
    line(
        text,
        "in lanes of separation schemes: %.1f%% of those who do not cross sail in their direction;"
            + " %.1f%% cross%n",
        100 * week.census().lanes().shareInDirection(),
        100 * week.census().lanes().shareCrossing());
    line(text, "%-52s %9s %9s %7s  source%n", "", "published", "simulated", "off");
    week.comparisons().forEach(figure -> line(text, figure));
    line(
        text,
        "%n%-20s %12s %7s %7s %7s %7s %7s %6s %6s%n",
        "class",
        "arrivals/day",
        "day",
        "moving",
        "night",
        "moving",
        "in port",
        "AIS A",
        "AIS B");
    for (VesselClass kind : VesselClass.values()) {
      line(text, kind, week.census().tally(kind));
    }
    hours(text);
    return text.toString();
  }

  private static void line(StringBuilder text, Comparison figure) {
    line(
        text,
        "%-52s %9.2f %9.2f %+6.1f%%  %s%n",
        figure.published().name(),
        figure.expected(),
        figure.simulated(),
        figure.deviationPercent(),
        figure.published().source());
  }

  private static void line(StringBuilder text, VesselClass kind, Tally tally) {
    if (tally.vesselMinutes() > 0) {
      line(
          text,
          "%-20s %12.1f %7.1f %7.1f %7.1f %7.1f %7.1f %5.0f%% %5.0f%%%n",
          name(kind),
          tally.arrivalsPerDay(),
          tally.byDay(),
          tally.underWayByDay(),
          tally.byNight(),
          tally.underWayByNight(),
          tally.inPort(),
          100 * share(tally.vesselMinutesWithA(), tally),
          100 * share(tally.vesselMinutesWithB(), tally));
    }
  }

  /** Mean arrivals in each hour, of those classes that arrive. */
  private void hours(StringBuilder text) {
    line(text, "%narrivals by hour");
    for (int hour = 0; hour < HOURS; hour++) {
      line(text, " %5d", hour);
    }
    for (VesselClass kind : VesselClass.values()) {
      Tally tally = week.census().tally(kind);
      if (tally.arrivalsPerDay() >= 1) {
        line(text, "%n%-17s", name(kind));
        for (int hour = 0; hour < HOURS; hour++) {
          line(text, " %5.1f", (double) tally.arrivals(hour) / week.days());
        }
      }
    }
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
