package offing.api.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import offing.radar.Coverage;
import offing.radar.RadarEquation;
import offing.stream.message.WireJson;

/** Where radars see, as the browser reads it: a byte a cell. */
public final class CoverageBody {
  private static final int LAND = 255;
  private static final double HUNDRED = 100;

  private CoverageBody() {}

  /**
   * A coverage and what it holds for.
   *
   * @param crossSectionM2 of the target, square metres
   * @param waveM significant wave height, metres
   * @param radars ids of those that are heard
   */
  public static ObjectNode of(
      Coverage coverage, double crossSectionM2, double waveM, List<String> radars) {
    ObjectNode json = WireJson.object();
    json.putArray("bounds")
        .add(coverage.bounds().west())
        .add(coverage.bounds().south())
        .add(coverage.bounds().east())
        .add(coverage.bounds().north());
    json.put("cellDeg", coverage.cellDeg());
    json.put("columns", coverage.columns()).put("rows", coverage.rows());
    json.put("values", Base64.getEncoder().encodeToString(hundredths(coverage.chances())));
    json.put("crossSectionM2", crossSectionM2).put("waveHeightM", waveM);
    json.put("seaState", Math.rint(10 * RadarEquation.seaState(waveM)) / 10);
    var heard = json.putArray("radars");
    radars.forEach(heard::add);
    return json;
  }

  private static byte[] hundredths(float[] chances) {
    var bytes = new byte[chances.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (Float.isNaN(chances[i]) ? LAND : (int) Math.rint(HUNDRED * chances[i]));
    }
    return bytes;
  }
}
