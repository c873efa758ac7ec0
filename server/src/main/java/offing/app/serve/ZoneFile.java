package offing.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import offing.app.option.BadInput;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.run.order.Refused;
import offing.run.order.ZoneOrder;
import offing.stream.message.ZoneJson;
import offing.watch.watched.WatchedZone;
import offing.watch.watched.WatchedZoneReader;

/**
 * The GeoJSON file in which the watched zones are kept. A circle about a track is not: the numbers
 * of tracks begin anew with each run, and another vessel would have it.
 */
record ZoneFile(Path file, Area area) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The zones of the file, each with an id; none where there is no file. Refuses a bad one with
   * every problem and its place.
   */
  List<WatchedZone> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<WatchedZone> zones = WatchedZoneReader.read(file.toString(), text(), area);
    refuseAboutTracks(zones);
    try {
      return new ZoneOrder.Add(zones).after(List.of());
    } catch (Refused tooMany) {
      throw new BadInput(file + ": " + tooMany.getMessage());
    }
  }

  private void refuseAboutTracks(List<WatchedZone> zones) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      if (zones.get(i).isAboutTrack()) {
        problems.add(
            new Problem(
                file.toString(),
                0,
                "/features/" + i + "/properties/track",
                "no file can keep a circle about a track: tracks are numbered anew in each run"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFile(problems);
    }
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInput(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new BadInput("cannot read the zones from " + file);
    }
  }

  /** Writes them beside the file and puts that in its place: it is never half written. */
  void write(List<WatchedZone> zones) throws IOException {
    List<WatchedZone> kept = zones.stream().filter(zone -> !zone.isAboutTrack()).toList();
    Path folder = Objects.requireNonNull(file.getParent(), "the path is absolute");
    Files.createDirectories(folder);
    Path beside = folder.resolve(file.getFileName() + ".new");
    Files.writeString(beside, text(kept));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String text(List<WatchedZone> zones) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(ZoneJson.collection(zones))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }
}
