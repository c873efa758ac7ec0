package offing.app.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.observation.RadarPlot;

/**
 * Writes radar plots as CSV (RFC 4180): event time in epoch milliseconds, site, slant range in
 * metres, true bearing in degrees, echo over noise in decibels.
 */
final class RadarFile implements ObservationSink {
  private static final String HEAD = "timeMs,site,rangeM,bearingDeg,amplitudeDb\n";

  private final Writer out;

  RadarFile(Writer out) throws IOException {
    this.out = out;
    out.write(HEAD);
  }

  @Override
  public void accept(Observation observation) {
    if (observation instanceof RadarPlot plot) {
      try {
        out.write(line(plot));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String line(RadarPlot plot) {
    return plot.timeMs()
        + ","
        + plot.site()
        + ","
        + Math.round(plot.rangeM())
        + ","
        + plot.bearingDeg()
        + ","
        + plot.amplitudeDb()
        + "\n";
  }
}
