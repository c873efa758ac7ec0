package offing.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Chart;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.pipeline.SeededSea;

/** A picture that is told, second by second, what a test makes up; places are chart metres. */
final class Waters {
  static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  static final long START_MS = SeededSea.START_MS;

  private static final Chart CHART = AREA.chart();

  final Picture picture = new Picture(AREA);
  final Tracks tracks = picture.tracks();
  private final List<Observation> waiting = new ArrayList<>();
  private long nowMs = START_MS;

  static AisReport report(int mmsi, long atMs, double eastM, double northM) {
    return report(mmsi, atMs, eastM, northM, 0, Double.NaN);
  }

  static AisReport report(
      int mmsi, long atMs, double eastM, double northM, double sogKn, double cogDeg) {
    double lon = CHART.lon(eastM, northM);
    double lat = CHART.lat(eastM, northM);
    return new AisReport(atMs, "station", 1, mmsi, 0, 0, sogKn, true, lon, lat, cogDeg, Double.NaN);
  }

  static AisStatic statics(
      int mmsi, long atMs, String name, String callSign, int imo, int lengthM) {
    return new AisStatic(
        atMs, "station", 5, 0, mmsi, imo, callSign, name, 70, lengthM - 10, 10, 5, 5, 4, "HKHKG");
  }

  /** To be handed in with the tick in which it is due. */
  void hear(Observation observation) {
    waiting.add(observation);
  }

  /** Reports itself from there every so often, from the next second on. */
  void hearEvery(int seconds, int forSeconds, int mmsi, double eastM, double northM) {
    for (int s = 1; s <= forSeconds; s += seconds) {
      hear(report(mmsi, nowMs + s * 1_000L, eastM, northM));
    }
  }

  void pass(int seconds) {
    for (int s = 0; s < seconds; s++) {
      nowMs += 1_000;
      List<Observation> due =
          new ArrayList<>(waiting.stream().filter(o -> o.timeMs() <= nowMs).toList());
      waiting.removeAll(due);
      due.sort(Comparator.comparingLong(Observation::timeMs));
      picture.advance(nowMs, due);
    }
  }

  long nowMs() {
    return nowMs;
  }

  /** The slots of what people see under that MMSI, by number. */
  List<Integer> shown(int mmsi) {
    return slots(mmsi, true);
  }

  /** The slots of all live tracks of that MMSI, by number. */
  List<Integer> live(int mmsi) {
    return slots(mmsi, false);
  }

  private List<Integer> slots(int mmsi, boolean mustBeShown) {
    List<Integer> slots = new ArrayList<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      boolean is = mustBeShown ? tracks.isShown(slot) : isLive(slot);
      if (is && tracks.mmsi(slot) == mmsi) {
        slots.add(slot);
      }
    }
    slots.sort(Comparator.comparingInt(tracks::number));
    return slots;
  }

  private boolean isLive(int slot) {
    return tracks.number(slot) != 0 && tracks.status(slot) != TrackStatus.DROPPED;
  }

  /** The one that is shown within 200 m of the place. */
  Optional<Integer> shownAt(int mmsi, double eastM, double northM) {
    return shown(mmsi).stream()
        .filter(slot -> Math.abs(tracks.eastM(slot) - eastM) < 200)
        .filter(slot -> Math.abs(tracks.northM(slot) - northM) < 200)
        .findFirst();
  }

  long odd(String reason) {
    return picture.oddities().getOrDefault(reason, 0L);
  }
}
