package offing.recording.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import offing.area.AreaFolder;
import offing.recording.CommandEntry;
import offing.recording.RecordingFault;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader.Count;
import offing.recording.RecordingReader.Gap;
import offing.recording.RecordingReader.Group;
import offing.recording.RecordingReader.Outage;
import offing.recording.RecordingReader.TrackLife;
import offing.recording.block.Block;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.alert.Category;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import offing.watch.alert.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written into parts is read as one recording; blocks are bytes like any others. */
class StoredRecordingTest {
  private static final long START_MS = 1_800_000_000_000L;
  private static final RecordingHead HEAD =
      new RecordingHead(
          "A night",
          RecordingHead.Kind.SIMULATION,
          "night",
          Long.MIN_VALUE,
          true,
          "1.2.3",
          "hong-kong",
          AreaFolder.embedded("hong-kong"),
          "rules: []",
          () -> "[]");

  @TempDir Path library;

  private RecordingFolder folder() throws Exception {
    return new RecordingFolder(Files.createDirectories(library.resolve("night-1")));
  }

  private static Block block(int kind, long fromMs, long toMs) {
    return new Block(kind, fromMs, toMs, kind == Block.KEYFRAME ? 7 : 1, new byte[] {1, 2, 3});
  }

  /** Keyframes every ten seconds, each with changes of one second in between. */
  private static List<Row> groups(long fromMs, int groups, long epoch) {
    List<Row> rows = new ArrayList<>();
    for (long atMs = fromMs; atMs < fromMs + groups * 10_000L; atMs += 1_000) {
      boolean isKeyframe = (atMs - fromMs) % 10_000 == 0;
      int kind = isKeyframe ? Block.KEYFRAME : Block.CHANGES;
      rows.add(Entries.of(block(kind, atMs, atMs), epoch));
      rows.add(Entries.of(block(Block.OBSERVATIONS, atMs - 999, atMs), epoch));
    }
    return rows;
  }

  private static PartWriter first(RecordingFolder folder) throws Exception {
    List<Row> rows = new ArrayList<>(Head.of(HEAD, "2026-11-24T00:00:00Z").rows());
    rows.addAll(AreaFiles.rows(HEAD.area()));
    rows.add(Row.of(Table.RULE_SET, START_MS, HEAD.rules()));
    return PartWriter.create(folder.part(1), Chain.NOTHING, rows);
  }

  private static PartWriter second(RecordingFolder folder, String previous) throws Exception {
    Head head = Head.of(HEAD, "2026-11-24T00:00:00Z").next("A night", 2, previous);
    return PartWriter.create(folder.part(2), previous, head.rows());
  }

  /** Two parts of three groups each, a minute of nothing between them. */
  private RecordingFolder twoParts() throws Exception {
    RecordingFolder folder = folder();
    PartWriter one = first(folder);
    one.write(groups(START_MS, 3, 1));
    one.close(START_MS + 29_000, 1, List.of());
    PartWriter two = second(folder, one.head());
    two.write(groups(START_MS + 90_000, 3, 2));
    two.close(START_MS + 119_000, 2, List.of());
    return folder;
  }

  @Test
  void everyTimeHasItsGroup() throws Exception {
    try (var reader = StoredRecording.open(twoParts())) {
      for (long atMs = START_MS - 5_000; atMs < START_MS + 130_000; atMs += 250) {
        Group group = reader.groupAt(atMs).orElseThrow();
        long startMs = Math.max(START_MS, Math.min(atMs, START_MS + 119_000));
        boolean isInGap = startMs >= START_MS + 30_000 && startMs < START_MS + 90_000;
        long keyframeMs = isInGap ? START_MS + 20_000 : Math.floorDiv(startMs, 10_000) * 10_000;

        assertThat(group.keyframe().fromMs()).as("at %s", atMs).isEqualTo(keyframeMs);
        assertThat(group.changes()).extracting(Block::kind).containsOnly(Block.CHANGES).hasSize(9);
        assertThat(group.isComplete()).isTrue();
      }
    }
  }

  @Test
  void groupsFollowEachOtherBothWaysThroughAllParts() throws Exception {
    List<Long> there = new ArrayList<>();
    List<Long> back = new ArrayList<>();
    try (var reader = StoredRecording.open(twoParts())) {
      Group last = reader.groupAt(0).orElseThrow();
      for (var at = reader.groupAt(0); at.isPresent(); at = reader.after(at.get())) {
        last = at.get();
        there.add(last.keyframe().fromMs());
      }
      for (var at = java.util.Optional.of(last); at.isPresent(); at = reader.before(at.get())) {
        back.add(0, at.get().keyframe().fromMs());
      }
    }
    assertThat(there).hasSize(6).isSorted().isEqualTo(back);
  }

  @Test
  void itSaysWhatItIs() throws Exception {
    try (var reader = StoredRecording.open(twoParts())) {
      RecordingInfo info = reader.info();

      assertThat(info.id()).isEqualTo("night-1");
      assertThat(info.title()).isEqualTo("A night");
      assertThat(info.kind()).isEqualTo(RecordingHead.Kind.SIMULATION);
      assertThat(info.seed()).isEqualTo(Long.MIN_VALUE);
      assertThat(info.simulated()).isTrue();
      assertThat(info.fromMs()).isEqualTo(START_MS);
      assertThat(info.toMs()).isEqualTo(START_MS + 119_000);
      assertThat(info.bytes()).isGreaterThan(10_000);
      assertThat(info.closed()).isTrue();
      assertThat(info.growing()).isFalse();
      assertThat(reader.rules()).isEqualTo("rules: []");
    }
  }

  @Test
  void aPartCanBeReadAlone() throws Exception {
    try (var reader = StoredRecording.open(twoParts().part(2))) {
      assertThat(reader.info().fromMs()).isEqualTo(START_MS + 90_000);
    }
  }

  @Test
  void whatIsBeingWrittenIsReadBesideItsWriter() throws Exception {
    RecordingFolder folder = folder();
    folder.claim();
    PartWriter writer = first(folder);
    try (var reader = StoredRecording.open(folder)) {
      assertThat(reader.groupAt(START_MS)).isEmpty();
      writer.write(groups(START_MS, 1, 1));
      Group open = reader.groupAt(START_MS).orElseThrow();
      assertThat(open.isComplete()).isFalse();
      assertThat(reader.after(open)).isEmpty();

      writer.close(START_MS + 9_000, 1, List.of());
      PartWriter next = second(folder, writer.head());
      next.write(groups(START_MS + 10_000, 2, 1));

      assertThat(reader.groupAt(START_MS).orElseThrow().isComplete()).isTrue();
      Group after = reader.after(open).orElseThrow();
      assertThat(after.keyframe().fromMs()).isEqualTo(START_MS + 10_000);
      assertThat(reader.info().growing()).isTrue();
      next.abandon();
      folder.release();
      assertThat(reader.groupAt(Long.MAX_VALUE).orElseThrow().isComplete()).isTrue();
    }
  }

  @Test
  void whatAWholePartHoldsIsCountedOnce() throws Exception {
    RecordingFolder folder = folder();
    folder.claim();
    PartWriter one = first(folder);
    one.write(groups(START_MS, 1, 1));
    one.write(List.of(note(5, "new", 0, "")));
    one.close(START_MS + 9_000, 1, List.of());
    PartWriter two = second(folder, one.head());
    two.write(groups(START_MS + 10_000, 1, 1));
    try (var reader = StoredRecording.open(folder)) {
      assertThat(reader.info().tracks()).isEqualTo(1);
      forgetTracks(folder.part(1));
      two.write(List.of(note(6, "new", 11_000, "B")));

      assertThat(reader.info().tracks()).isEqualTo(2);
    }
    two.abandon();
    folder.release();
  }

  /** Whoever counts the part again finds none. */
  private static void forgetTracks(Path part) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + part);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM track_note");
    }
  }

  @Test
  void whatAPartRepeatsIsToldOnce() throws Exception {
    RecordingFolder folder = folder();
    PartWriter one = first(folder);
    one.write(groups(START_MS, 1, 1));
    one.write(List.of(Entries.of(alert(1, 1)), Entries.of(alert(2, 2)), note(5, "new", 0, "")));
    one.write(List.of(Entries.marker(START_MS, Entries.SILENT, "r1", "Radar 1")));
    one.close(START_MS + 9_000, 1, List.of());
    PartWriter two = second(folder, one.head());
    two.write(groups(START_MS + 10_000, 1, 1));
    two.write(List.of(Entries.of(alert(1, 1)), Entries.of(alert(2, 2)), Entries.of(alert(1, 3))));
    two.write(List.of(note(5, "carried", 10_000, "A"), note(6, "new", 11_000, "B")));
    two.write(List.of(note(6, "gone", 15_000, "B")));
    two.write(
        List.of(
            Entries.marker(START_MS, Entries.SILENT, "r1", "Radar 1"),
            Entries.marker(START_MS + 12_000, Entries.HEARD, "r1", "Radar 1"),
            Entries.marker(START_MS + 10_000, Entries.EPOCH, "" + (START_MS + 3), "2")));
    two.close(START_MS + 19_000, 1, List.of());

    try (var reader = StoredRecording.open(folder)) {
      assertThat(reader.alertsAfter(0)).extracting(Alert::seq).containsExactly(1L, 2L, 3L);
      assertThat(reader.alertsAfter(2)).containsExactly(alert(1, 3));
      assertThat(reader.info().alerts()).isEqualTo(2);
      assertThat(reader.info().tracks()).isEqualTo(2);
      assertThat(reader.outages())
          .containsExactly(new Outage("r1", "Radar 1", START_MS, START_MS + 12_000));
      assertThat(reader.gaps()).containsExactly(new Gap(START_MS + 3, START_MS + 10_000));
      assertThat(reader.life(5)).contains(new TrackLife(5, START_MS, START_MS + 19_000));
      assertThat(reader.life(6)).contains(new TrackLife(6, START_MS + 11_000, START_MS + 15_000));
      assertThat(reader.life(7)).isEmpty();
      assertThat(reader.counts(START_MS + 1, Long.MAX_VALUE))
          .containsExactly(new Count(START_MS + 10_000, 7));
    }
  }

  private static Row note(int track, String what, long sinceMs, String name) {
    long first = what.equals("new") ? START_MS + sinceMs : START_MS;
    return Row.of(Table.TRACK_NOTE, START_MS + sinceMs, track, what, first, 0, name);
  }

  private static Alert alert(long id, long seq) {
    return new Alert(
        id,
        seq,
        id,
        "fast-inbound",
        "Fast, \"inbound\"",
        Severity.ALARM,
        Category.SMUGGLING,
        5,
        START_MS,
        113.9,
        -0.25,
        "At 41.3 kn.",
        List.of(
            new Evidence("sogKn", 33.1, "kn", "at least 30"),
            new Evidence("whole", 5.0, "", ""),
            new Evidence("never", Double.POSITIVE_INFINITY, "min", ""),
            new Evidence("isDark", true, "", ""),
            new Evidence("flag", "", "", "")),
        new Handling(
            AlertState.RAISED, START_MS + seq, "陳", "PL 61", Verdict.FALSE, "a ferry, late", 0));
  }

  @Test
  void smallRowsComeBackAsTheyWere() throws Exception {
    RecordingFolder folder = folder();
    PartWriter writer = first(folder);
    var crossing = new Crossing(START_MS, 5, true, 113.9, 22.25);
    var command = new CommandEntry(START_MS, "Chan", "", "clock 60x");
    writer.write(List.of(Entries.of(crossing), Entries.of(command), Entries.of(alert(1, 1))));
    writer.write(List.of(Row.of(Table.LABEL, START_MS, "[1]"), Row.of(Table.LABEL, 0, "[2]")));
    writer.close(START_MS, 1, List.of());

    try (var reader = StoredRecording.open(folder)) {
      assertThat(reader.crossings()).containsExactly(crossing);
      assertThat(reader.commands()).containsExactly(command);
      assertThat(reader.alertsAfter(0)).containsExactly(alert(1, 1));
      assertThat(reader.labels()).isEqualTo("[2]");
    }
  }

  @Test
  void theAreaIsUnpackedAsItWasButForItsScenarios() throws Exception {
    Path unpacked = library.resolve("area");
    try (var reader = StoredRecording.open(twoParts())) {
      reader.unpackArea(unpacked);
    }
    assertThat(unpacked.resolve("scenarios")).doesNotExist();
    for (String name : List.of("area.yaml", "land.geojson", "chart.json", "rules.yaml")) {
      assertThat(unpacked.resolve(name)).hasSameBinaryContentAs(HEAD.area().resolve(name));
    }
  }

  @Test
  void aFileOfTheAreaThatLeadsOutOfTheFolderIsRefused() throws Exception {
    RecordingFolder folder = folder();
    PartWriter writer =
        PartWriter.create(
            folder.part(1),
            Chain.NOTHING,
            List.of(Row.of(Table.AREA_FILE, "../evil", new byte[] {1})));
    writer.close(START_MS, 1, List.of());

    try (var reader = StoredRecording.open(folder)) {
      assertThatThrownBy(() -> reader.unpackArea(library.resolve("area")))
          .isInstanceOf(RecordingFault.class)
          .hasMessageContaining("../evil");
    }
    assertThat(library.resolve("evil")).doesNotExist();
  }

  @Test
  void aForeignFileIsRefusedInASentence() throws Exception {
    RecordingFolder folder = folder();
    Files.writeString(folder.part(1), "nothing of SQLite's");

    assertThatThrownBy(() -> StoredRecording.open(folder))
        .isInstanceOf(RecordingFault.class)
        .hasMessageContaining("0001.offing");
  }
}
