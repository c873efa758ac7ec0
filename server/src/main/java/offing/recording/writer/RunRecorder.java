package offing.recording.writer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RecordingHead;
import offing.recording.Recordings.Limits;
import offing.recording.RuleSetEntry;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The run's side of a recorder: gathers what is told until the next tick and hands it over whole.
 * Where the writer is too far behind, the tick is dropped and counted; alerts, crossings, commands
 * and rules go with the next one. Owned by the run's thread.
 */
public final class RunRecorder implements Recorder {
  private static final Logger LOG = LoggerFactory.getLogger(RunRecorder.class);

  /** A little less than what a run takes to stop. */
  private static final long CLOSE_MS = 7_000;

  private final RecordingHead head;
  private final long keyframeMs;
  private final Backlog backlog;
  private final Writer writer;
  private final Thread thread;

  private final List<Observation> observations = new ArrayList<>();
  private final List<Batch.Arrival> arrivals = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final List<CommandEntry> commands = new ArrayList<>();
  private final List<RuleSetEntry> rules = new ArrayList<>();
  private long labelled = Long.MIN_VALUE;
  private boolean follows;
  private boolean closed;

  private RunRecorder(RecordingHead head, Terms terms, Backlog backlog, Writer writer) {
    this.head = head;
    this.backlog = backlog;
    this.writer = writer;
    keyframeMs = terms.keyframeMs();
    thread = new Thread(writer, "recorder");
    thread.setDaemon(true);
  }

  /** Begins a recording in a library; never throws because of the disk. */
  public static RunRecorder start(Path library, Limits limits, Terms terms, RecordingHead head) {
    var backlog = new Backlog(terms.mostTicks(), terms.mostRows());
    Instant now = Instant.now();
    var parts = new Parts(NewId.allot(library, head.source(), now), limits, head, now);
    var recorder = new RunRecorder(head, terms, backlog, new Writer(terms, backlog, parts));
    recorder.thread.start();
    return recorder;
  }

  @Override
  public void observed(Observation observation) {
    observations.add(observation);
  }

  @Override
  public void arrived(long watermarkMs) {
    if (!observations.isEmpty()) {
      arrivals.add(new Batch.Arrival(watermarkMs, observations));
      observations.clear();
    }
  }

  @Override
  public void alert(Alert entry) {
    alerts.add(entry);
  }

  @Override
  public void crossed(Crossing crossing) {
    crossings.add(crossing);
  }

  @Override
  public void commanded(CommandEntry command) {
    commands.add(command);
  }

  @Override
  public void ruled(RuleSetEntry inForce) {
    rules.add(inForce);
  }

  @Override
  public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {
    Batch batch = batch(new Batch.Tick(tickMs, picture, sensors), labels(tickMs));
    arrivals.clear();
    if (backlog.offer(batch)) {
      follows = true;
      forget();
    } else {
      follows = false;
      labelled = Long.MIN_VALUE;
      writer.drop();
    }
  }

  @Override
  public void handOver() {
    boolean isAny =
        !alerts.isEmpty() || !crossings.isEmpty() || !commands.isEmpty() || !rules.isEmpty();
    var told = new Batch(null, List.of(), alerts, crossings, commands, rules, "", follows);
    if (isAny && backlog.offer(told)) {
      forget();
    }
  }

  /** The truth is asked as often as there are keyframes. */
  private String labels(long tickMs) {
    long window = Math.floorDiv(tickMs, keyframeMs);
    if (window == labelled) {
      return "";
    }
    labelled = window;
    return head.labels().get();
  }

  private Batch batch(Batch.@org.jspecify.annotations.Nullable Tick tick, String labels) {
    return new Batch(tick, arrivals, alerts, crossings, commands, rules, labels, follows);
  }

  private void forget() {
    alerts.clear();
    crossings.clear();
    commands.clear();
    rules.clear();
  }

  @Override
  public boolean hasRoom() {
    return backlog.hasRoom();
  }

  @Override
  public RecorderState state() {
    return writer.state();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    backlog.add(batch(null, ""));
    writer.end();
    awaitWriter();
  }

  /** Also where the run's thread was told to stop by an interruption: that comes before this. */
  private void awaitWriter() {
    boolean interrupted = Thread.interrupted();
    long untilNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CLOSE_MS);
    while (thread.isAlive() && untilNanos - System.nanoTime() > 0) {
      try {
        thread.join(Math.max(1, (untilNanos - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (thread.isAlive()) {
      LOG.warn("the recorder has not closed its file in {} ms; what is left is lost", CLOSE_MS);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
