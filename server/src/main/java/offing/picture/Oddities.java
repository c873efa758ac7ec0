package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of what was odd. Owned by the run's thread. */
final class Oddities {
  private final Map<Oddity, Long> counts = new EnumMap<>(Oddity.class);
  private final Offenders offenders;

  Oddities(Offenders offenders) {
    this.offenders = offenders;
  }

  /** Counts it: it speaks against nobody. */
  void count(Oddity oddity) {
    counts.merge(oddity, 1L, Long::sum);
  }

  /** Counts it, and who it was: see {@link Offender}. */
  private void count(Oddity oddity, String source) {
    count(oddity);
    offenders.count(source, oddity.reason());
  }

  void countMmsi(Oddity oddity, int mmsi) {
    count(oddity, "mmsi " + mmsi);
  }

  void countUnit(Oddity oddity, String unit) {
    count(oddity, "unit " + unit);
  }

  void countRadar(Oddity oddity, String site) {
    count(oddity, "radar " + site);
  }

  /** What occurred, by its stable reason. */
  SortedMap<String, Long> byReason() {
    SortedMap<String, Long> byReason = new TreeMap<>();
    counts.forEach((oddity, count) -> byReason.put(oddity.reason(), count));
    return byReason;
  }

  void write(DataOutput out) throws IOException {
    for (Oddity oddity : Oddity.values()) {
      out.writeLong(counts.getOrDefault(oddity, 0L));
    }
  }

  void read(DataInput in) throws IOException {
    counts.clear();
    for (Oddity oddity : Oddity.values()) {
      long count = in.readLong();
      if (count > 0) {
        counts.put(oddity, count);
      }
    }
  }
}
