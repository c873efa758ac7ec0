package offing.run;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import offing.area.Area;
import offing.feed.Feed;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.LogEntry;
import offing.observation.Footage;
import offing.pipeline.Pipeline;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.run.clock.Beat;
import offing.run.clock.Clock;
import offing.run.clock.DrivenPace;
import offing.run.clock.LivePace;
import offing.run.clock.Pace;
import offing.run.clock.Playing;
import offing.run.order.CameraOrder;
import offing.run.order.Operator;
import offing.run.order.Orders;
import offing.run.order.UnitOrder;
import offing.run.order.UnitState;
import offing.run.order.ZoneOrder;
import offing.run.rules.RuleChange;
import offing.run.rules.RuleVersion;
import offing.run.rules.RuleVersions;
import offing.run.tick.RunState;
import offing.run.tick.RunState.Subject;
import offing.run.tick.Tick;
import offing.watch.Conclusions;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.rule.RulePack;
import offing.watch.watched.WatchedZone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The run of the house: moves feeds and pipeline along at a pace, and publishes. All that is not
 * volatile is owned by its thread.
 */
public final class PacedRun implements Run {
  private static final Logger LOG = LoggerFactory.getLogger(PacedRun.class);

  /** How long it waits at a time for the recorder to have room. */
  private static final long ROOM_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private static final long STOP_MS = TimeUnit.SECONDS.toMillis(8);

  private final Subject subject;
  private final RuleVersions rules;
  private final Feeds feeds;
  private final Pipeline pipeline;
  private final Recorder recorder;
  private final Progress progress;
  private final Pace pace;
  private final Diary diary;
  private final Deeds deeds;
  private final Handlings handlings;
  private final RuleDeeds ruleDeeds;
  private final ZoneDeeds zoneDeeds;
  private final double rateHz;
  private final AlertHistory alerts = new AlertHistory();
  private final Orders orders = new Orders();
  private final List<Consumer<Tick>> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::live, "run");

  private long seq;
  private String failure = "";
  private volatile boolean closed;
  private volatile @Nullable Tick latest;
  private volatile List<WatchedZone> zones = List.of();

  /**
   * Sets up a run; {@link #start()} lets it go.
   *
   * @param feeds at least one; this run closes them
   * @param recorder keeps what runs; this run closes it
   * @param speed times real time, over 0, infinity for as fast as it can; of no effect where a feed
   *     is live
   * @param rateHz ticks a second of wall time, over 0
   */
  public PacedRun(
      Subject subject,
      Area area,
      RulePack rules,
      List<Feed> feeds,
      Recorder recorder,
      double speed,
      double rateHz) {
    this(subject, area, RuleVersions.of(rules), feeds, recorder, speed, rateHz);
  }

  /** The same under the newest of some versions of rules. */
  public PacedRun(
      Subject subject,
      Area area,
      RuleVersions rules,
      List<Feed> feeds,
      Recorder recorder,
      double speed,
      double rateHz) {
    this.subject = subject;
    this.rules = rules;
    this.feeds = new Feeds(feeds);
    this.rateHz = rateHz;
    this.recorder = recorder;
    pipeline = new Pipeline(area, rules.pack(), new Concluded());
    progress = new Progress(area, this.feeds, pipeline, recorder);
    pace =
        this.feeds.isLive()
            ? new LivePace(InstantSource.system())
            : new DrivenPace(speed, System::nanoTime);
    diary = new Diary(recorder, progress);
    deeds = new Deeds(pace, progress, diary, this::clock);
    handlings = new Handlings(progress, pipeline, alerts, diary);
    ruleDeeds = new RuleDeeds(progress, pipeline, rules, recorder, diary);
    zoneDeeds = new ZoneDeeds(pipeline, diary);
  }

  /** Watches zones from the beginning; before it is started. Each has an id. */
  public PacedRun watching(List<WatchedZone> watched) {
    pipeline.changeZones(watched);
    zones = pipeline.zones();
    return this;
  }

  /** Lets the thread go: first through the warm-up, then along the clock. Once. */
  public PacedRun start() {
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /** The same, giving way to everybody else where the system heeds that. */
  @SuppressWarnings("ThreadPriorityCheck") // a hint: nothing hangs on it
  public PacedRun startInBackground() {
    thread.setPriority(Thread.MIN_PRIORITY);
    return start();
  }

  @Override
  public boolean isReady() {
    return latest != null;
  }

  @Override
  public Tick latest() {
    Tick tick = latest;
    if (tick == null) {
      throw new IllegalStateException("the run is still warming up");
    }
    return tick;
  }

  @Override
  public RecorderState recording() {
    return recorder.state();
  }

  @Override
  public void listen(Consumer<Tick> listener) {
    listeners.add(listener);
  }

  @Override
  public CompletionStage<Clock> drive(OptionalDouble speed, Playing playing, Operator operator) {
    return orders.give(() -> deeds.drive(speed, playing, operator));
  }

  @Override
  public CompletionStage<Alert> act(long alertId, AlertAction action, Operator operator) {
    return orders.give(() -> handlings.act(alertId, action, operator));
  }

  @Override
  public CompletionStage<List<Alert>> actOnIncident(
      long incident, AlertAction action, Operator operator) {
    return orders.give(() -> handlings.actOnIncident(incident, action, operator));
  }

  @Override
  public CompletionStage<UnitState> task(long incident, UnitOrder order, Operator operator) {
    return orders.give(() -> handlings.task(incident, order, operator));
  }

  @Override
  public CompletionStage<LogEntry> note(String text, long incident, Operator operator) {
    return orders.give(() -> handlings.note(text, incident, operator));
  }

  @Override
  public CompletionStage<UnitState> order(UnitOrder order, Operator operator) {
    return orders.give(() -> deeds.order(order, operator));
  }

  @Override
  public CompletionStage<Optional<Footage>> order(CameraOrder order, Operator operator) {
    return orders.give(() -> deeds.order(order, operator));
  }

  @Override
  public RuleVersions rules() {
    return rules;
  }

  @Override
  public CompletionStage<RuleVersion> changeRules(RuleChange change, Operator operator) {
    return orders.give(() -> ruleDeeds.change(change, operator));
  }

  @Override
  public List<WatchedZone> zones() {
    return zones;
  }

  @Override
  public CompletionStage<List<WatchedZone>> order(ZoneOrder order, Operator operator) {
    return orders.give(() -> changed(zoneDeeds.order(order, operator)));
  }

  private List<WatchedZone> changed(List<WatchedZone> done) {
    zones = pipeline.zones();
    return done;
  }

  @Override
  public void close() {
    closed = true;
    if (thread.getState() == Thread.State.NEW) {
      feeds.close();
      recorder.close();
      return;
    }
    thread.interrupt();
    try {
      thread.join(STOP_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() {
    try {
      warmUp();
      var beat = new Beat(rateHz);
      while (!closed) {
        tick(beat);
      }
    } catch (InterruptedException stopped) {
      LOG.debug("the run was told to stop");
    } catch (Throwable fault) {
      fail(fault);
    } finally {
      orders.refuseAll("the run has ended");
      feeds.close();
      recorder.close();
    }
  }

  private void warmUp() {
    while (!closed && progress.slice(feeds.startMs())) {
      LOG.trace("warmed up to {}", progress.watermarkMs());
    }
    pace.restAt(progress.watermarkMs());
    publish();
  }

  private void tick(Beat beat) throws InterruptedException {
    List<Runnable> answers = untilBeat(beat);
    if (answers.isEmpty()) {
      catchUp(beat);
      beat.next();
    }
    publish();
    if (!answers.isEmpty()) {
      recorder.handOver();
    }
    answers.forEach(Runnable::run);
  }

  /** Works while whole slices are due, waits while none is; an order cuts it short. */
  private List<Runnable> untilBeat(Beat beat) throws InterruptedException {
    while (true) {
      boolean mayMove = mayMove();
      boolean moved = mayMove && progress.isSliceDue(pace.dueMs()) && progress.slice(pace.dueMs());
      long patienceNanos = mayMove ? beat.nanosLeft() : Math.min(ROOM_NANOS, beat.nanosLeft());
      List<Runnable> answers = orders.carryOut(moved ? 0 : patienceNanos);
      if (!answers.isEmpty() || beat.isDue()) {
        return answers;
      }
    }
  }

  /** Brings the picture to what is due now; where that takes too long, time goes slower. */
  private void catchUp(Beat beat) {
    long dueMs = pace.dueMs();
    while (dueMs != Long.MAX_VALUE && mayMove() && progress.slice(dueMs)) {
      if (beat.isLate()) {
        pace.restAt(progress.watermarkMs());
        return;
      }
    }
  }

  /**
   * A world outside goes on whether or not it can be kept; any other waits until the recorder has
   * room: time goes slower, and nothing is lost.
   */
  private boolean mayMove() {
    return feeds.isLive() || recorder.hasRoom();
  }

  /** What the pipeline concludes goes into the log of people and into the recording. */
  private final class Concluded implements Conclusions {

    @Override
    public void alert(Alert entry) {
      alerts.add(entry);
      diary.alert(entry);
      recorder.alert(entry);
    }

    @Override
    public void crossed(Crossing crossing) {
      if (crossing.timeMs() >= feeds.startMs()) {
        recorder.crossed(crossing);
      }
    }

    @Override
    public void ticked(long tickMs) {
      progress.ticked(tickMs);
    }
  }

  private void publish() {
    handlings.followUp();
    var tick =
        new Tick(
            ++seq,
            state(),
            FrozenTracks.copyOf(pipeline.tracks()),
            progress.trails(),
            alerts.log(),
            diary.log(),
            pipeline.curves(),
            progress.scene(),
            progress.workings(),
            progress.takeCounts());
    latest = tick;
    for (Consumer<Tick> listener : listeners) {
      listener.accept(tick);
    }
  }

  private RunState state() {
    return new RunState(
        subject,
        clock(),
        progress.sensors().states(progress.watermarkMs()),
        feeds.states(),
        failure);
  }

  private Clock clock() {
    boolean ended = progress.isAtEnd();
    boolean playing = pace.isPlaying() && !ended && failure.isEmpty();
    return new Clock(progress.watermarkMs(), pace.speed(), playing, ended);
  }

  /** Says that it stands, with the last picture; nothing moves any more. */
  private void fail(Throwable fault) {
    LOG.error("the run has stopped by a fault of its own", fault);
    failure = "the run has stopped by a fault of its own: " + fault;
    try {
      publish();
    } catch (RuntimeException again) {
      LOG.error("and could not say so", again);
    }
  }
}
