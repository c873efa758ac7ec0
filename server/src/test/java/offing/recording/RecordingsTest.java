package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.recording.RecordingReader.Group;
import offing.recording.Recordings.Limits;
import offing.recording.Recordings.Verdict;
import offing.recording.block.SeededPictures;
import offing.recording.writer.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library: what is in it, and what can be done to it. */
class RecordingsTest {
  private static final Terms SHORT_PARTS = Terms.DEFAULT.withParts(60_000, Long.MAX_VALUE);

  @TempDir Path folder;

  private Recordings library() {
    return library(Limits.DEFAULT);
  }

  private Recordings library(Limits limits) {
    return Recordings.in(folder.resolve("library"), limits, SHORT_PARTS);
  }

  /** Records so many ticks of a strewn sea, a second apart at the least. */
  private static String record(Recordings library, int ticks) {
    return record(library, Night.head(), ticks);
  }

  private static String record(Recordings library, RecordingHead head, int ticks) {
    Recorder recorder = library.start(head);
    var pictures = new SeededPictures(1);
    for (int i = 0; i < ticks; i++) {
      var tick = pictures.next();
      while (!recorder.hasRoom()) {
        Thread.onSpinWait();
      }
      recorder.ticked(tick.timeMs(), tick.picture(), tick.sensors());
    }
    recorder.close();
    return recorder.state().recording();
  }

  private static List<Path> parts(Recordings library, String id) throws Exception {
    try (var files = Files.list(library.folder().resolve(id))) {
      return files.filter(file -> file.toString().endsWith(".offing")).sorted().toList();
    }
  }

  @Test
  void twoThatBeginInTheSameSecondAreTwo() {
    Recordings library = library();
    String one = record(library, 3);
    String two = record(library, 3);

    assertThat(one).isNotEqualTo(two).matches("night-dash-\\d{8}T\\d{6}Z(-\\d+)?");
    assertThat(library.list()).extracting(RecordingInfo::id).containsExactlyInAnyOrder(one, two);
    assertThat(library.find(one)).isPresent();
  }

  @Test
  void whatIsDamagedOrForeignIsLeftOut() throws Exception {
    Recordings library = library();
    String good = record(library, 3);
    Path bad = Files.createDirectories(library.folder().resolve("bad"));
    Files.writeString(bad.resolve("0001.offing"), "nothing of SQLite's");
    Files.createDirectories(library.folder().resolve("empty"));
    Files.writeString(library.folder().resolve("a-file"), "x");

    assertThat(library.list()).extracting(RecordingInfo::id).containsExactly(good);
    assertThat(library.find("empty")).isEmpty();
    assertThat(library.find("a-file")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "",
        "../library",
        "a/b",
        "/etc",
        "..\\x",
        "a\0b",
        "x/../../y",
        "%2e%2e",
        "-x",
        "a."
      })
  void anIdThatLeadsElsewhereNamesNothing(String id) throws Exception {
    Recordings library = library();
    record(library, 3);
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("0001.offing"), "precious");

    assertThat(library.find(id)).isEmpty();
    assertThatThrownBy(() -> library.open(id)).isInstanceOf(RecordingFault.class);
    assertThatThrownBy(() -> library.delete(id)).isInstanceOf(RecordingFault.class);
    assertThatThrownBy(() -> library.rename(id, "x")).isInstanceOf(RecordingFault.class);
    assertThatThrownBy(() -> library.verify(id)).isInstanceOf(RecordingFault.class);
    assertThat(library.list()).hasSize(1);
  }

  @Test
  void aLinkOutOfTheLibraryIsNoRecordingAndIsNotFollowed() throws Exception {
    Recordings library = library();
    record(library, 3);
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path precious = Files.writeString(outside.resolve("0001.offing"), "precious");
    Files.createSymbolicLink(library.folder().resolve("link"), outside);

    assertThat(library.find("link")).isEmpty();
    assertThatThrownBy(() -> library.delete("link")).isInstanceOf(RecordingFault.class);
    assertThat(precious).exists();
  }

  @Test
  void aRenamedRecordingHasAnotherTitleAndIsSound() {
    Recordings library = library();
    String id = record(library, 100);
    library.rename(id, "Mirs Bay, \"second\" try 大鵬灣");

    assertThat(library.find(id).orElseThrow().title()).isEqualTo("Mirs Bay, \"second\" try 大鵬灣");
    assertThat(library.verify(id).faults()).isEmpty();
  }

  @Test
  void deletingTakesWhatIsOursAndNothingElse() throws Exception {
    Recordings library = library();
    String id = record(library, 3);
    Path notes = Files.writeString(library.folder().resolve(id).resolve("notes.txt"), "mine");
    library.delete(id);

    assertThat(library.list()).isEmpty();
    assertThat(notes).exists();
  }

  @Test
  void whatIsBeingWrittenIsReadRenamedAndNeitherDeletedNorTrimmed() {
    Recordings library = library();
    Recorder recorder = library.start(Night.head());
    String id = recorder.state().recording();
    var pictures = new SeededPictures(1);
    for (int i = 0; i < 5; i++) {
      var tick = pictures.next();
      recorder.ticked(tick.timeMs(), tick.picture(), tick.sensors());
    }
    while (recorder.state().keptUntilMs() == Long.MIN_VALUE) {
      Thread.onSpinWait();
    }
    library.rename(id, "Renamed");

    assertThat(library.list()).singleElement().matches(RecordingInfo::growing);
    assertThat(library.find(id).orElseThrow().title()).isEqualTo("Renamed");
    assertThat(library.verify(id).faults()).isEmpty();
    assertThatThrownBy(() -> library.delete(id))
        .isInstanceOf(RecordingFault.class)
        .hasMessageContaining("is being written");
    assertThatThrownBy(() -> library.trim(id, 0, Long.MAX_VALUE))
        .isInstanceOf(RecordingFault.class)
        .hasMessageContaining("is being written");
    recorder.close();
    assertThat(library.find(id).orElseThrow().growing()).isFalse();
    assertThat(library.find(id).orElseThrow().title()).isEqualTo("Renamed");
    library.delete(id);
    assertThat(library.list()).isEmpty();
  }

  @Test
  void aTrimmedRecordingKeepsWholeGroupsAsTheyWereAndSaysSo() throws Exception {
    Recordings library = library();
    Recorder recorder = library.start(Night.head());
    Night.into(recorder, 300);
    String id = recorder.state().recording();
    SortedMap<Long, String> before = Night.hashes(library.open(id));
    String oldHead = library.verify(id).head();
    long fromMs = Night.START_MS + 75_300;
    long toMs = Night.START_MS + 204_000;

    RecordingInfo info = library.trim(id, fromMs, toMs);

    SortedMap<Long, String> after = Night.hashes(library.open(id));
    long firstMs = Night.START_MS + 70_000;
    long endMs = Night.START_MS + 210_000;
    assertThat(after).isEqualTo(new TreeMap<>(before.subMap(firstMs, endMs)));
    assertThat(info.fromMs()).isEqualTo(firstMs);
    assertThat(info.toMs()).isEqualTo(endMs - 1_000);
    Verdict verdict = library.verify(id);
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.notes()).anyMatch(note -> note.contains("was trimmed"));
    assertThat(verdict.head()).isNotEqualTo(oldHead);
    assertThatThrownBy(() -> library.trim(id, 0, 1)).hasMessageContaining("nothing");
    assertThat(Night.hashes(library.open(id))).isEqualTo(after);
  }

  @Test
  void theOldestPartsGoFirstAndNeverTheOneThatIsWritten() throws Exception {
    Recordings library = library();
    String old = record(library, 300);
    List<Path> parts = parts(library, old);
    assertThat(parts).hasSizeGreaterThan(5);
    age(parts, Duration.ofHours(2));
    long bytes = library.find(old).orElseThrow().bytes();

    String next = record(library(new Limits(bytes, Duration.ofDays(1))), 3);
    assertThat(parts.get(0)).doesNotExist();
    assertThat(parts.get(parts.size() - 1)).exists();
    assertThat(library.verify(old).faults()).isEmpty();
    assertThat(library.verify(old).notes()).anyMatch(note -> note.contains("not kept any longer"));
    assertThat(readable(library, old)).isPositive();

    String last = record(library(new Limits(1, Duration.ofDays(1))), 100);
    assertThat(library.find(old)).isEmpty();
    assertThat(library.find(next)).isEmpty();
    assertThat(parts(library, last)).hasSizeLessThanOrEqualTo(2);
    assertThat(library.verify(last).faults()).isEmpty();
  }

  @Test
  void whatAPersonImportedStaysUntilTheyDeleteIt() throws Exception {
    Recordings library = library();
    String imported = record(library, Night.head(RecordingHead.Kind.IMPORT), 200);
    String recorded = record(library, 200);
    List<Path> parts = parts(library, imported);
    age(parts, Duration.ofDays(30));
    age(parts(library, recorded), Duration.ofDays(30));

    record(library(new Limits(1, Duration.ofDays(1))), 3);

    assertThat(library.find(recorded)).isEmpty();
    assertThat(parts(library, imported)).isEqualTo(parts);
  }

  @Test
  void whatCannotBeReadStaysAndNothingOfItIsLeftOpen() throws Exception {
    Recordings library = library();
    String damaged = record(library, 200);
    List<Path> parts = parts(library, damaged);
    assertThat(parts).hasSizeGreaterThan(2);
    Files.writeString(parts.get(parts.size() - 1), "nothing of SQLite's");
    age(parts, Duration.ofDays(30));

    for (int i = 0; i < 20; i++) {
      assertThat(library.list()).isEmpty();
    }

    assertThat(openFiles(library.folder())).isEmpty();
    Files.writeString(parts.get(0), "nor is this");
    for (Path part : parts.subList(1, parts.size() - 1)) {
      Files.delete(part);
    }
    record(library(new Limits(1, Duration.ofDays(1))), 3);
    assertThat(parts.get(0)).exists();
  }

  /** What this process holds open in a folder; nothing where the system does not say. */
  private static List<String> openFiles(Path folder) throws Exception {
    List<String> open = new ArrayList<>();
    Path descriptors = Path.of("/proc/self/fd");
    if (Files.isDirectory(descriptors)) {
      try (var links = Files.list(descriptors)) {
        for (Path link : links.toList()) {
          String target = Files.isSymbolicLink(link) ? target(link) : "";
          if (target.startsWith(folder.toRealPath().toString())) {
            open.add(target);
          }
        }
      }
    }
    return open;
  }

  /** Empty where it was closed since it was listed. */
  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (java.io.IOException closed) {
      return "";
    }
  }

  private static int readable(Recordings library, String id) {
    int groups = 0;
    try (RecordingReader reader = library.open(id)) {
      for (var at = reader.groupAt(0); at.isPresent(); at = reader.after(at.get())) {
        Group group = at.get();
        groups += group.isComplete() ? 1 : 0;
      }
    }
    return groups;
  }

  @Test
  void whatIsTooOldGoesWhateverRoomThereIs() throws Exception {
    Recordings library = library();
    String old = record(library, 10);
    age(parts(library, old), Duration.ofDays(8));

    String next = record(library, 3);

    assertThat(library.list()).extracting(RecordingInfo::id).containsExactly(next);
  }

  private static void age(List<Path> files, Duration by) throws Exception {
    for (int i = 0; i < files.size(); i++) {
      Instant written = Instant.now().minus(by).plusSeconds(i);
      Files.setLastModifiedTime(files.get(i), FileTime.from(written));
    }
  }
}
