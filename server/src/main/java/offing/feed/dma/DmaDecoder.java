package offing.feed.dma;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.ais.EventTime;
import offing.feed.LogDecoder;
import offing.feed.dma.DmaWords.Mobile;
import offing.feed.log.FileTimes;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a file and gives observations. What cannot be read is counted by its {@link
 * DmaRefusal}, and never thrown. Owned by one thread.
 */
final class DmaDecoder implements LogDecoder {
  private static final ObjectReader ROWS = new CsvMapper().readerFor(String[].class);
  private static final int MOST_MMSI = 999_999_999;
  private static final double NO_LATITUDE = 91;
  private static final double NO_LONGITUDE = 181;

  private final FileTimes times;
  private final DmaVessels vessels = new DmaVessels();
  private final Map<DmaRefusal, Long> refused = new EnumMap<>(DmaRefusal.class);
  private Map<DmaColumn, Integer> places = Map.of();
  private int width;

  /** {@code times}: judges the times that rows state. */
  DmaDecoder(FileTimes times) {
    this.times = times;
  }

  /** A header says where the columns of all that follow are. */
  @Override
  public void accept(byte[] bytes, int from, int to, ObservationSink sink) {
    if (from == to) {
      return;
    }
    if (bytes[from] < '0' || bytes[from] > '9') {
      header(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      return;
    }
    DmaRefusal refusal = row(bytes, from, to, sink);
    if (refusal != null) {
      refused.merge(refusal, 1L, Long::sum);
    }
  }

  private void header(String line) {
    if (DmaColumn.isHeader(line)) {
      places = DmaColumn.places(line);
      width = 1 + places.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
    } else {
      refused.merge(DmaRefusal.ROW, 1L, Long::sum);
    }
  }

  private @Nullable DmaRefusal row(byte[] bytes, int from, int to, ObservationSink sink) {
    try {
      String[] cells = ROWS.readValue(bytes, from, to - from);
      boolean isWhole = width > 0 && cells.length >= width;
      return isWhole ? row(new DmaRow(places, cells), sink) : DmaRefusal.ROW;
    } catch (IOException noRow) {
      return DmaRefusal.ROW;
    }
  }

  private @Nullable DmaRefusal row(DmaRow row, ObservationSink sink) {
    long statedMs = row.timeMs();
    if (statedMs == EventTime.UNKNOWN) {
      return DmaRefusal.TIME;
    }
    Mobile mobile = DmaWords.mobile(row.text(DmaColumn.MOBILE)).orElse(null);
    if (mobile == null) {
      return DmaRefusal.MOBILE;
    }
    int mmsi = row.whole(DmaColumn.MMSI, MOST_MMSI);
    if (mmsi == 0) {
      return DmaRefusal.MMSI;
    }
    return report(row, mobile, mmsi, times.ofStated(statedMs), sink);
  }

  private @Nullable DmaRefusal report(
      DmaRow row, Mobile mobile, int mmsi, long timeMs, ObservationSink sink) {
    DmaRefusal refusal = judge(row, mobile);
    if (refusal == null) {
      var report = DmaReport.of(row, mobile, mmsi, timeMs);
      refusal = vessels.isNews(mmsi, report) ? null : DmaRefusal.DUPLICATE;
      if (refusal == null) {
        sink.accept(report);
      }
    }
    boolean isVessel = mobile == Mobile.CLASS_A || mobile == Mobile.CLASS_B;
    if (isVessel && vessels.isStaticDue(mmsi, row, timeMs)) {
      DmaReport.statics(row, mobile, mmsi, timeMs).forEach(sink::accept);
    }
    return refusal;
  }

  private static @Nullable DmaRefusal judge(DmaRow row, Mobile mobile) {
    double lon = row.number(DmaColumn.LONGITUDE);
    double lat = row.number(DmaColumn.LATITUDE);
    double sogKn = row.number(DmaColumn.SOG);
    if (lon == Decimal.BAD || lat == Decimal.BAD || sogKn == Decimal.BAD) {
      return DmaRefusal.NUMBER;
    }
    if (Double.isNaN(lon) || Double.isNaN(lat) || lat == NO_LATITUDE || lon == NO_LONGITUDE) {
      return DmaRefusal.NO_POSITION;
    }
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
      return DmaRefusal.POSITION;
    }
    boolean isNoSpeed = Math.abs(sogKn - DmaReport.notAvailableKn(mobile)) < 0.05;
    boolean isTooFast = sogKn > DmaReport.mostKn(mobile) && !isNoSpeed;
    return sogKn < 0 || isTooFast ? DmaRefusal.SOG : null;
  }

  @Override
  public void finish() {
    // A row is a line: none is waited for.
  }

  @Override
  public String message() {
    return "";
  }

  /** By {@link DmaRefusal#key()}; what never was is left out. */
  @Override
  public SortedMap<String, Long> refused() {
    var byKey = new TreeMap<String, Long>();
    refused.forEach((refusal, count) -> byKey.put(refusal.key(), count));
    if (times.ahead() > 0) {
      byKey.put(DmaRefusal.TIME_AHEAD.key(), times.ahead());
    }
    return byKey;
  }
}
