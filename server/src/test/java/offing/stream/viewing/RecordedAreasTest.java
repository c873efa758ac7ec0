package offing.stream.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.moment.FrozenTracks;
import offing.moment.TrackColumns;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedAreasTest {
  private static final Area OWN = AreaReader.read(AreaFolder.embedded("hong-kong"));

  @TempDir Path folder;

  @Test
  void ofAnAreaThatCannotBeReadNothingIsLeftOnTheDisk() throws Exception {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("area.yaml"), "id: broken\nname: [");
    var before = unpacked();

    try (RecordingReader reader = recordedOver("broken", broken);
        var areas = new RecordedAreas(OWN)) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> areas.of(reader)).isInstanceOf(InvalidFile.class);
      }
      assertThat(unpacked()).isEqualTo(before);
    }
  }

  @Test
  void theServersOwnAreaIsUsedWhereItIsTheSame() throws Exception {
    var before = unpacked();

    try (RecordingReader reader = recordedOver("hong-kong", OWN.folder());
        var areas = new RecordedAreas(OWN)) {
      assertThat(areas.of(reader)).isSameAs(OWN);
      assertThat(unpacked()).isEqualTo(before);
    }
  }

  private RecordingReader recordedOver(String areaId, Path area) {
    var head =
        new RecordingHead(
            "", RecordingHead.Kind.LIVE, "s", 0, false, "test", areaId, area, "", () -> "[]");
    Recordings library = Recordings.in(folder.resolve("library"), Recordings.Limits.DEFAULT);
    Recorder recorder = library.start(head);
    recorder.ticked(1_780_000_000_000L, FrozenTracks.copyOf(new TrackColumns(0)), List.of());
    recorder.close();
    return library.open(recorder.state().recording());
  }

  /** The files of areas that are unpacked on this machine. */
  private static List<Path> unpacked() throws IOException {
    List<Path> files = new ArrayList<>();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (var places = Files.newDirectoryStream(temporary, "offing-areas*")) {
      for (Path place : places) {
        try (var all = Files.walk(place)) {
          all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
