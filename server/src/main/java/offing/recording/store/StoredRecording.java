package offing.recording.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import offing.observation.Weather;
import offing.recording.CommandEntry;
import offing.recording.RecordingFault;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.block.Block;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the parts of a recording as one. What a later part repeats of an earlier one, so that it
 * can be read alone, is told once. Owned by one thread.
 */
public final class StoredRecording implements RecordingReader {
  private static final Logger LOG = LoggerFactory.getLogger(StoredRecording.class);

  private final String id;
  private final Supplier<List<Path>> files;
  private final Supplier<Boolean> isWritten;
  private final List<Part> parts = new ArrayList<>();
  private boolean growing = true;

  private StoredRecording(String id, Supplier<List<Path>> files, Supplier<Boolean> isWritten) {
    this.id = id;
    this.files = files;
    this.isWritten = isWritten;
    try {
      refresh();
    } catch (RecordingFault fault) {
      close();
      throw fault;
    }
  }

  /** Where a recording comes from, by the first part that says so; empty where none can be read. */
  public static Optional<RecordingHead.Kind> kind(RecordingFolder folder) {
    for (Path file : folder.parts()) {
      try (Part part = new Part(file)) {
        return Optional.of(part.head().kind());
      } catch (RecordingFault unreadable) {
        LOG.warn("{} does not say where it comes from: {}", file, unreadable.getMessage());
      }
    }
    return Optional.empty();
  }

  /** Opens all parts; throws where there is none, or one cannot be read. */
  public static StoredRecording open(RecordingFolder folder) {
    return new StoredRecording(folder.id(), folder::parts, folder::isGrowing);
  }

  /** Opens one part alone. */
  public static StoredRecording open(Path file) {
    var folder = new RecordingFolder(file.toAbsolutePath().resolveSibling(""));
    return new StoredRecording(folder.id(), () -> List.of(file), folder::isGrowing);
  }

  /** Looks whether there are more parts by now, or fewer. */
  private void refresh() {
    if (!growing) {
      return;
    }
    // Asked first: what ends between the two questions is found whole by the second.
    growing = isWritten.get();
    List<Path> now = files.get();
    parts.removeIf(part -> closeUnless(now.contains(part.file()), part));
    now.stream().filter(this::isNew).forEach(this::add);
    if (parts.isEmpty()) {
      throw new RecordingFault("'" + id + "' has no part that could be read");
    }
  }

  private void add(Path file) {
    try {
      parts.add(new Part(file));
    } catch (RecordingFault fault) {
      if (!growing) {
        throw fault;
      }
      // It went between the two looks: what is too old, or too much, does.
    }
  }

  private static boolean closeUnless(boolean isThere, Part part) {
    if (!isThere) {
      part.close();
    }
    return !isThere;
  }

  private boolean isNew(Path file) {
    return parts.stream().noneMatch(part -> part.file().equals(file));
  }

  /** Wall time at which it began, RFC 3339. */
  public String created() {
    return parts.get(0).head().created();
  }

  @Override
  public RecordingInfo info() {
    refresh();
    Part newest = parts.get(parts.size() - 1);
    Head head = newest.head();
    List<Contents> contents = parts.stream().map(Part::contents).toList();
    return new RecordingInfo(
        id,
        title(),
        head.kind(),
        head.source(),
        head.seed(),
        head.simulated(),
        head.area(),
        head.program(),
        fromMs().orElse(Long.MIN_VALUE),
        toMs().orElse(Long.MIN_VALUE),
        parts.stream().mapToLong(part -> RecordingFolder.bytesOf(part.file())).sum(),
        tracks(contents),
        alerts(contents),
        contents.stream().mapToLong(Contents::crossings).sum(),
        growing,
        !growing && newest.isClosed());
  }

  /** Where a part began just when it was renamed, the part before knows better. */
  private String title() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Optional<String> renamed = parts.get(i).renamed();
      if (renamed.isPresent()) {
        return renamed.get();
      }
    }
    return parts.get(parts.size() - 1).head().title();
  }

  private OptionalLong fromMs() {
    return parts.stream()
        .map(Part::fromMs)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  private OptionalLong toMs() {
    return parts.stream().map(Part::toMs).flatMapToLong(OptionalLong::stream).max();
  }

  /** A later part repeats the tracks that go on in it as carried. */
  private static long tracks(List<Contents> contents) {
    return contents.get(0).carried() + contents.stream().mapToLong(Contents::begun).sum();
  }

  private static long alerts(List<Contents> contents) {
    return contents.stream().flatMap(part -> part.alerts().stream()).distinct().count();
  }

  @Override
  public Optional<Group> groupAt(long timeMs) {
    refresh();
    int at = -1;
    for (int i = 0; i < parts.size(); i++) {
      OptionalLong fromMs = parts.get(i).fromMs();
      boolean isFirst = at < 0;
      if (fromMs.isPresent() && (isFirst || fromMs.getAsLong() <= timeMs)) {
        at = i;
      }
    }
    return at < 0 ? Optional.empty() : group(at, timeMs);
  }

  /** The group in a part that holds a time, its first where the time lies before. */
  private Optional<Group> group(int at, long timeMs) {
    Part part = parts.get(at);
    OptionalLong nextPartMs = OptionalLong.empty();
    for (int i = at + 1; i < parts.size() && nextPartMs.isEmpty(); i++) {
      nextPartMs = parts.get(i).fromMs();
    }
    boolean isLast = nextPartMs.isEmpty();
    boolean isFinal = !isLast || !growing;
    long wantedMs = Math.max(timeMs, part.fromMs().orElseThrow());
    return part.atOnce(() -> group(part, wantedMs, isFinal));
  }

  private static Optional<Group> group(Part part, long timeMs, boolean isFinal) {
    return part.keyframeUpTo(timeMs)
        .map(
            row -> {
              Block keyframe = Entries.block(row);
              OptionalLong nextMs = part.keyframeAfter(keyframe.fromMs());
              long beforeMs = nextMs.orElse(Long.MAX_VALUE);
              List<Block> changes = part.changes(keyframe.fromMs(), beforeMs, row.integer("epoch"));
              boolean isComplete = isFinal || nextMs.isPresent();
              return new Group(keyframe.fromMs(), keyframe, changes, isComplete);
            });
  }

  @Override
  public Optional<Group> after(Group group) {
    refresh();
    for (int i = 0; i < parts.size(); i++) {
      OptionalLong nextMs =
          isBefore(i, group.id()) ? OptionalLong.empty() : parts.get(i).keyframeAfter(group.id());
      if (nextMs.isPresent()) {
        return group(i, nextMs.getAsLong());
      }
    }
    return Optional.empty();
  }

  /** Whether a part ends before a time, as can be told by where the next begins. */
  private boolean isBefore(int part, long timeMs) {
    return part + 1 < parts.size() && parts.get(part + 1).fromMs().orElse(Long.MAX_VALUE) <= timeMs;
  }

  @Override
  public Optional<Group> before(Group group) {
    refresh();
    for (int i = parts.size() - 1; i >= 0; i--) {
      OptionalLong fromMs = parts.get(i).fromMs();
      if (fromMs.isPresent() && fromMs.getAsLong() < group.id()) {
        return group(i, group.id() - 1);
      }
    }
    return Optional.empty();
  }

  @Override
  public void observations(long fromMs, long toMs, Consumer<Block> blocks) {
    refresh();
    String span = "kind IN (3, 4) AND t0 <= ? AND t1 >= ? ORDER BY id";
    for (Part part : parts) {
      part.each(Table.BLOCK, span, row -> blocks.accept(Entries.block(row)), toMs, fromMs);
    }
  }

  @Override
  public List<Alert> alertsAfter(long seq) {
    refresh();
    List<Alert> alerts = new ArrayList<>();
    long lastSeq = seq;
    for (Part part : parts) {
      for (Row row : part.rows(Table.ALERT, "seq > ? ORDER BY seq", lastSeq)) {
        alerts.add(Entries.alert(row));
        lastSeq = row.integer("seq");
      }
    }
    return alerts;
  }

  @Override
  public List<Crossing> crossings() {
    return all(Table.MARKER, Entries.CROSSINGS, Entries::crossing);
  }

  @Override
  public List<CommandEntry> commands() {
    return all(Table.COMMAND, "1", Entries::command);
  }

  private <T> List<T> all(Table table, String where, Function<Row, T> as) {
    refresh();
    List<T> all = new ArrayList<>();
    for (Part part : parts) {
      part.each(table, where + " ORDER BY id", row -> all.add(as.apply(row)));
    }
    return all;
  }

  @Override
  public List<Outage> outages() {
    Map<String, Outage> open = new LinkedHashMap<>();
    List<Outage> all = new ArrayList<>();
    for (Row row : all(Table.MARKER, "kind IN ('silent', 'heard')", Function.identity())) {
      note(row, open, all);
    }
    all.addAll(open.values());
    long firstMs = fromMs().orElse(Long.MIN_VALUE);
    all.removeIf(outage -> outage.toMs() < firstMs);
    all.sort((a, b) -> Long.compare(a.fromMs(), b.fromMs()));
    return all;
  }

  private static void note(Row row, Map<String, Outage> open, List<Outage> all) {
    String sensor = row.text("ref");
    if (row.text("kind").equals(Entries.SILENT)) {
      Outage silent = new Outage(sensor, row.text("name"), row.integer("t"), Long.MAX_VALUE);
      open.putIfAbsent(sensor, silent);
    } else {
      Outage ended = open.remove(sensor);
      if (ended != null) {
        all.add(new Outage(sensor, ended.name(), ended.fromMs(), row.integer("t")));
      }
    }
  }

  @Override
  public List<Gap> gaps() {
    return all(
        Table.MARKER,
        "kind = 'epoch' AND ref <> ''",
        row -> new Gap(Long.parseLong(row.text("ref")), row.integer("t")));
  }

  @Override
  public List<Weather> weather(long fromMs, long toMs) {
    refresh();
    List<Weather> reports = new ArrayList<>();
    for (Part part : parts) {
      part.rows(Table.WEATHER, "t BETWEEN ? AND ? ORDER BY t, site", fromMs, toMs)
          .forEach(row -> reports.add(Entries.weather(row)));
    }
    return reports;
  }

  @Override
  public List<Count> counts(long fromMs, long toMs) {
    refresh();
    String question =
        "SELECT t0, rows FROM block WHERE kind = 1 AND t0 BETWEEN ? AND ? ORDER BY t0";
    return parts.stream()
        .flatMap(part -> part.pairs(question, fromMs, toMs).stream())
        .map(pair -> new Count(pair[0], (int) pair[1]))
        .toList();
  }

  @Override
  public Optional<TrackLife> life(int track) {
    refresh();
    Optional<TrackLife> life = Optional.empty();
    for (Part part : parts) {
      List<Row> notes = part.rows(Table.TRACK_NOTE, "track = ? ORDER BY id", track);
      if (!notes.isEmpty()) {
        long firstMs = life.map(TrackLife::firstMs).orElse(notes.get(0).integer("first"));
        life = Optional.of(new TrackLife(track, firstMs, lastMs(notes, part)));
      }
    }
    return life.map(this::within);
  }

  private static long lastMs(List<Row> notes, Part part) {
    Row newest = notes.get(notes.size() - 1);
    boolean isGone = newest.text("what").equals("gone");
    return isGone ? newest.integer("t") : part.toMs().orElse(newest.integer("t"));
  }

  /** What was before the oldest part that is kept is not there any more. */
  private TrackLife within(TrackLife life) {
    long firstMs = Math.max(life.firstMs(), fromMs().orElse(life.firstMs()));
    return new TrackLife(life.track(), firstMs, Math.max(firstMs, life.lastMs()));
  }

  @Override
  public String labels() {
    return newest(Table.LABEL, row -> row.text("labels"), "[]");
  }

  @Override
  public String rules() {
    return newest(Table.RULE_SET, row -> row.text("text"), "");
  }

  private String newest(Table table, Function<Row, String> as, String otherwise) {
    refresh();
    for (int i = parts.size() - 1; i >= 0; i--) {
      List<Row> found = parts.get(i).rows(table, "1 ORDER BY id DESC LIMIT 1");
      if (!found.isEmpty()) {
        return as.apply(found.get(0));
      }
    }
    return otherwise;
  }

  @Override
  public void unpackArea(Path folder) {
    refresh();
    AreaFiles.unpack(parts.get(0).rows(Table.AREA_FILE, "1 ORDER BY id"), folder);
  }

  @Override
  public void close() {
    parts.forEach(Part::close);
    parts.clear();
  }
}
