package offing.api.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offing.area.Bounds;
import offing.area.Chart;
import offing.picture.Conflict;
import offing.picture.Registration;
import offing.picture.TrackSize;
import offing.run.tick.Tick;
import offing.run.workings.Ellipse;
import offing.run.workings.Plotted;
import offing.run.workings.RecentPlots;
import offing.run.workings.Uncertainty;
import offing.stream.message.WireJson;

/** What a picture was made of: a row a plot, a row a track, for there are thousands of them. */
public final class WorkingsBody {
  /** More plots than that are told by their number alone: a chart of them would show nothing. */
  static final int MOST_PLOTS = 5_000;

  private static final double MS_PER_S = 1000;
  private static final double TENTHS = 10;
  private static final double THOUSANDTHS = 1000;
  private static final double HALF_TURN_DEG = 180;

  private WorkingsBody() {}

  /** The radar plots in a box, the newest first. */
  public static ObjectNode plots(Tick tick, Optional<Bounds> box) {
    List<Plotted> inBox = new ArrayList<>();
    tick.workings()
        .plots()
        .newestFirst(
            plot -> {
              if (isIn(box, plot.lon(), plot.lat())) {
                inBox.add(plot);
              }
            });
    ObjectNode json = head(tick).put("windowSeconds", RecentPlots.WINDOW_MS / MS_PER_S);
    json.put("total", inBox.size());
    List<String> radars = inBox.stream().map(Plotted::site).distinct().sorted().toList();
    radars.forEach(json.putArray("radars")::add);
    ArrayNode rows = json.putArray("plots");
    inBox.stream()
        .limit(MOST_PLOTS)
        .forEach(plot -> rows.add(row(plot, radars.indexOf(plot.site()))));
    return json;
  }

  private static ArrayNode row(Plotted plot, int radar) {
    return WireJson.array()
        .add(WireJson.degrees(plot.lon()))
        .add(WireJson.degrees(plot.lat()))
        .add(plot.timeMs())
        .add(radar);
  }

  /** An ellipse for each track that is shown in a box. */
  public static ObjectNode uncertainty(Tick tick, Optional<Bounds> box, Chart chart) {
    Uncertainty uncertainty = tick.workings().uncertainty();
    ObjectNode json = head(tick).put("probability", Ellipse.PROBABILITY);
    ArrayNode rows = json.putArray("ellipses");
    for (int slot = 0; slot < uncertainty.slotCount(); slot++) {
      if (uncertainty.isKnown(slot)) {
        OnGlobe ellipse = OnGlobe.of(uncertainty.ellipse(slot), chart);
        if (isIn(box, ellipse.lon, ellipse.lat)) {
          rows.add(row(tick.picture().number(slot), ellipse, uncertainty.atMs(slot)));
        }
      }
    }
    return json;
  }

  private static ArrayNode row(int track, OnGlobe ellipse, long atMs) {
    return WireJson.array()
        .add(track)
        .add(WireJson.degrees(ellipse.lon))
        .add(WireJson.degrees(ellipse.lat))
        .add(tenths(ellipse.semiMajorM))
        .add(tenths(ellipse.semiMinorM))
        .add(ellipse.bearingDeg)
        .add(atMs);
  }

  /** That of one track in words; none where it is not known. */
  public static Optional<ObjectNode> uncertainty(Tick tick, int slot, Chart chart) {
    Uncertainty uncertainty = tick.workings().uncertainty();
    if (!uncertainty.isKnown(slot)) {
      return Optional.empty();
    }
    OnGlobe ellipse = OnGlobe.of(uncertainty.ellipse(slot), chart);
    return Optional.of(
        WireJson.object()
            .put("probability", Ellipse.PROBABILITY)
            .put("semiMajorM", tenths(ellipse.semiMajorM))
            .put("semiMinorM", tenths(ellipse.semiMinorM))
            .put("bearingDeg", ellipse.bearingDeg)
            .put("time", WireJson.time(uncertainty.atMs(slot))));
  }

  /** How long one track is by what is seen of it; none where that is not known. */
  public static Optional<ObjectNode> size(Tick tick, int slot) {
    return tick.workings().sizes().of(slot).map(WorkingsBody::size);
  }

  private static ObjectNode size(TrackSize size) {
    return WireJson.object()
        .put("source", WireJson.word(size.source()))
        .put("leastM", Math.rint(size.leastM()))
        .put("likelyM", Math.rint(size.likelyM()))
        .put("mostM", Math.rint(size.mostM()))
        .put("looks", size.looks());
  }

  /** Where one track contradicts itself, oldest first; empty for nearly all. */
  public static ArrayNode conflicts(Tick tick, int slot) {
    ArrayNode json = WireJson.array();
    for (Conflict conflict : tick.workings().contradictions().of(slot)) {
      ObjectNode row =
          json.addObject()
              .put("kind", WireJson.word(conflict.kind()))
              .put("time", WireJson.time(conflict.timeMs()))
              .put("before", conflict.before())
              .put("now", conflict.now())
              .put("times", conflict.times());
      if (!Double.isNaN(conflict.distanceM())) {
        row.put("distanceM", Math.rint(conflict.distanceM()));
      }
      if (Double.isFinite(conflict.speedKn())) {
        row.put("speedKn", Math.rint(conflict.speedKn()));
      }
    }
    return json;
  }

  /** What each radar measures wrong all the time, as far as that is known. */
  public static ObjectNode registration(Tick tick) {
    ObjectNode json = head(tick);
    ArrayNode radars = json.putArray("radars");
    for (Registration known : tick.workings().registrations()) {
      radars
          .addObject()
          .put("id", known.site())
          .put("rangeM", tenths(known.rangeM()))
          .put("rangeSigmaM", tenths(known.rangeSigmaM()))
          .put("bearingDeg", thousandths(known.bearingDeg()))
          .put("bearingSigmaDeg", thousandths(known.bearingSigmaDeg()))
          .put("pairs", known.pairs());
    }
    return json;
  }

  private static double thousandths(double value) {
    return Math.rint(value * THOUSANDTHS) / THOUSANDTHS;
  }

  /**
   * An ellipse by degrees.
   *
   * @param bearingDeg of the major axis, true, either end of it: [0, 180)
   */
  private record OnGlobe(
      double lon, double lat, double semiMajorM, double semiMinorM, double bearingDeg) {

    static OnGlobe of(Ellipse ellipse, Chart chart) {
      double lon = chart.lon(ellipse.eastM(), ellipse.northM());
      double lat = chart.lat(ellipse.eastM(), ellipse.northM());
      double trueDeg = ellipse.gridDeg() + chart.convergenceDeg(lon, lat) + HALF_TURN_DEG;
      double bearingDeg = tenths(trueDeg % HALF_TURN_DEG) % HALF_TURN_DEG;
      return new OnGlobe(lon, lat, ellipse.semiMajorM(), ellipse.semiMinorM(), bearingDeg);
    }
  }

  private static ObjectNode head(Tick tick) {
    ObjectNode json = WireJson.object().put("time", WireJson.time(tick.timeMs()));
    if (tick.state().subject().simulated()) {
      json.put("simulated", true);
    }
    return json;
  }

  private static boolean isIn(Optional<Bounds> box, double lon, double lat) {
    return box.isEmpty() || box.get().contains(lon, lat);
  }

  private static double tenths(double value) {
    return Math.rint(value * TENTHS) / TENTHS;
  }
}
