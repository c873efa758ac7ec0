package offing.api;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import offing.api.gate.Flaws;
import offing.area.Bounds;

/** Reads {@code bbox}, the box of meridians and parallels that a request asks about. */
final class Box {
  private static final int CORNERS = 4;

  private Box() {}

  /** The box that is asked about; none where everything is. */
  static Optional<Bounds> asked(RoutingContext context) {
    String text = context.request().getParam("bbox");
    if (text == null) {
      return Optional.empty();
    }
    var flaws = new Flaws();
    double[] corners = corners(text, flaws);
    flaws.refuseIfAny();
    return Optional.of(new Bounds(corners[0], corners[1], corners[2], corners[3]));
  }

  private static double[] corners(String text, Flaws flaws) {
    String[] parts = text.split(",", -1);
    double[] corners = new double[CORNERS];
    if (parts.length != CORNERS) {
      flaws.add("/query/bbox", "must be four numbers: west,south,east,north in degrees");
      return corners;
    }
    for (int i = 0; i < CORNERS; i++) {
      corners[i] = degrees(parts[i], flaws);
    }
    if (!Double.isNaN(corners[0] + corners[1] + corners[2] + corners[3])
        && !(corners[0] < corners[2] && corners[1] < corners[3])) {
      flaws.add("/query/bbox", "west must be below east and south below north");
    }
    return corners;
  }

  private static double degrees(String text, Flaws flaws) {
    try {
      double value = Double.parseDouble(text.strip());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, as of a number that is not finite.
    }
    flaws.add("/query/bbox", "'" + text + "' is no number of degrees");
    return Double.NaN;
  }
}
