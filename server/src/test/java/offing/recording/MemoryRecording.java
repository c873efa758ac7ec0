package offing.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.observation.Weather;
import offing.recording.block.Block;
import offing.recording.block.MomentEncoder;
import offing.watch.Crossing;
import offing.watch.alert.Alert;

/**
 * A recording that is kept in memory and may grow under its readers: a keyframe every ten seconds,
 * a block of changes every so many ticks. What was not committed yet is not seen.
 */
public final class MemoryRecording implements RecordingReader, Recorder {
  private static final long KEYFRAME_MS = 10_000;

  private final MomentEncoder encoder = new MomentEncoder();
  private final List<List<Block>> groups = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Alert> toldAlerts = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private boolean epochBegins = true;
  private boolean growing = true;
  private long toMs;
  private int reads;

  @Override
  public void ruled(RuleSetEntry rules) {}

  @Override
  public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
    if (epochBegins || tickMs - keyframeMs() >= KEYFRAME_MS) {
      commit();
      groups.add(new ArrayList<>(List.of(encoder.keyframe(tickMs, picture, sensors))));
      epochBegins = false;
      toMs = tickMs;
    } else {
      encoder.add(tickMs, picture, sensors);
    }
  }

  private long keyframeMs() {
    return groups.get(groups.size() - 1).get(0).fromMs();
  }

  @Override
  public void observed(Observation observation) {}

  @Override
  public void arrived(long watermarkMs) {}

  @Override
  public void commanded(CommandEntry command) {}

  @Override
  public void handOver() {}

  @Override
  public boolean hasRoom() {
    return true;
  }

  @Override
  public RecorderState state() {
    return RecorderState.OFF;
  }

  @Override
  public void alert(Alert entry) {
    toldAlerts.add(entry);
  }

  @Override
  public void crossed(Crossing crossing) {
    crossings.add(crossing);
  }

  /** What was told can be read. */
  public void commit() {
    encoder
        .takeChanges()
        .ifPresent(
            block -> {
              groups.get(groups.size() - 1).add(block);
              toMs = block.toMs();
            });
    alerts.addAll(toldAlerts);
    toldAlerts.clear();
  }

  /** What is told next begins with a keyframe. */
  public void beginEpoch() {
    commit();
    epochBegins = true;
  }

  public void end() {
    commit();
    growing = false;
  }

  /** How often a group was read so far. */
  public int reads() {
    return reads;
  }

  @Override
  public RecordingInfo info() {
    return new RecordingInfo(
        "memory",
        "",
        RecordingHead.Kind.SIMULATION,
        "",
        0,
        true,
        "",
        "",
        groups.isEmpty() ? 0 : groups.get(0).get(0).fromMs(),
        toMs,
        0,
        0,
        alerts.size(),
        crossings.size(),
        growing,
        !growing);
  }

  @Override
  public Optional<Group> groupAt(long timeMs) {
    OptionalInt newest =
        IntStream.range(0, groups.size())
            .filter(i -> i == 0 || groups.get(i).get(0).fromMs() <= timeMs)
            .max();
    return newest.isPresent() ? group(newest.getAsInt()) : Optional.empty();
  }

  private Optional<Group> group(int at) {
    if (at < 0 || at >= groups.size()) {
      return Optional.empty();
    }
    reads++;
    List<Block> blocks = groups.get(at);
    boolean isComplete = !growing || at < groups.size() - 1;
    return Optional.of(
        new Group(at + 1, blocks.get(0), blocks.subList(1, blocks.size()), isComplete));
  }

  @Override
  public Optional<Group> after(Group group) {
    return group((int) group.id());
  }

  @Override
  public Optional<Group> before(Group group) {
    return group((int) group.id() - 2);
  }

  @Override
  public void observations(long fromMs, long untilMs, Consumer<Block> blocks) {}

  @Override
  public List<Alert> alertsAfter(long seq) {
    return alerts.stream().filter(alert -> alert.seq() > seq).toList();
  }

  @Override
  public List<Crossing> crossings() {
    return crossings;
  }

  @Override
  public List<CommandEntry> commands() {
    return List.of();
  }

  @Override
  public List<Outage> outages() {
    return List.of();
  }

  @Override
  public List<Gap> gaps() {
    return List.of();
  }

  @Override
  public List<Weather> weather(long fromMs, long untilMs) {
    return List.of();
  }

  @Override
  public List<Count> counts(long fromMs, long untilMs) {
    return List.of();
  }

  @Override
  public Optional<TrackLife> life(int track) {
    return Optional.empty();
  }

  @Override
  public String labels() {
    return "[]";
  }

  @Override
  public String rules() {
    return "";
  }

  @Override
  public void unpackArea(Path folder) {}

  @Override
  public void close() {}
}
