package offing.recording.writer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import offing.recording.RecorderState;
import offing.recording.RecorderState.Status;
import offing.recording.store.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The writer's thread: takes what a run hands over and has it on the disk half a second later.
 *
 * <p>The first write that fails ends the epoch. From then on ticks are dropped and counted, and now
 * and then a new part is tried, which begins with a keyframe. An error of the machine counts as
 * such a failure too: a thread that died silently would be waited for.
 */
final class Writer implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  private static final String FULL =
      "recording stopped: the disk is full; the watch goes on, and recording goes on when there is"
          + " room";

  /** Tracks and observations that are written at once, whatever the time. */
  private static final int MUCH = 200_000;

  private static final long NONE = Long.MIN_VALUE;

  private final Terms terms;
  private final Backlog backlog;
  private final Parts parts;
  private final Story story;
  private final AtomicLong dropped = new AtomicLong();
  private long retryNanos = System.nanoTime();
  private long dueNanos = Long.MAX_VALUE;
  private long untoldRows;
  private long uncommittedTicks;
  private long partFirstMs = NONE;
  private long partBytes;
  private long keptUntilMs = NONE;
  private volatile boolean ending;
  private volatile RecorderState state;

  Writer(Terms terms, Backlog backlog, Parts parts) {
    this.terms = terms;
    this.backlog = backlog;
    this.parts = parts;
    story = new Story(terms.keyframeMs(), parts.recording());
    state = new RecorderState(Status.RECORDING, parts.folder().id(), "", 0, NONE, 0);
  }

  /** How it stands. Any thread. */
  RecorderState state() {
    RecorderState now = state;
    return new RecorderState(
        now.status(),
        now.recording(),
        now.message(),
        now.bytes(),
        now.keptUntilMs(),
        dropped.get());
  }

  /** Counts a tick that never came here. Any thread. */
  void drop() {
    dropped.incrementAndGet();
  }

  /** Has it end when all that waits is written. Any thread. */
  void end() {
    ending = true;
  }

  @Override
  public void run() {
    try {
      open();
      while (!ending || !backlog.isEmpty()) {
        step();
      }
      close();
    } catch (InterruptedException told) {
      LOG.debug("the recorder was told to stop");
    }
  }

  private void step() throws InterruptedException {
    Batch batch = backlog.poll(patienceNanos());
    try {
      if (batch != null) {
        take(batch);
      }
      if (untoldRows >= MUCH || dueNanos - System.nanoTime() <= 0) {
        commit();
      }
    } catch (Throwable fault) {
      stop(fault);
    }
  }

  private long patienceNanos() {
    boolean isDue = dueNanos != Long.MAX_VALUE;
    return isDue ? Math.max(0, dueNanos - System.nanoTime()) : terms.commit().toNanos();
  }

  private void take(Batch batch) throws IOException, SQLException {
    Batch.Tick tick = batch.tick();
    if (!parts.isOpen() && (tick == null || !open())) {
      story.keepInMind(batch);
      dropped.addAndGet(tick == null ? 0 : 1);
      return;
    }
    try {
      boolean isKeyframe = tick != null && keyframe(tick, batch.follows());
      story.tell(batch, isKeyframe, keptUntilMs);
    } catch (Throwable fault) {
      story.keepInMind(batch);
      dropped.addAndGet(tick == null ? 0 : 1);
      throw fault;
    }
    count(batch);
  }

  /** Whether the tick is to be a keyframe; seals what came before it. */
  private boolean keyframe(Batch.Tick tick, boolean follows) throws IOException, SQLException {
    if (!story.isKeyframe(tick, follows)) {
      return false;
    }
    story.seal();
    roll(tick);
    return true;
  }

  private void count(Batch batch) {
    untoldRows += batch.rows();
    uncommittedTicks += batch.tick() == null ? 0 : 1;
    if (dueNanos == Long.MAX_VALUE) {
      dueNanos = System.nanoTime() + terms.commit().toNanos();
    }
  }

  /** Begins a new part where there is room; after a failure not before it is time to try again. */
  private boolean open() {
    if (System.nanoTime() - retryNanos < 0) {
      return false;
    }
    try {
      parts.claim();
      needRoom();
      parts.open();
      story.startEpoch();
      beginPart();
      say(Status.RECORDING, "");
      return true;
    } catch (Throwable fault) {
      stop(fault);
      return false;
    }
  }

  private void beginPart() {
    partFirstMs = NONE;
    partBytes = 0;
  }

  private void needRoom() throws IOException {
    if (parts.roomBytes() < terms.roomBytes()) {
      throw new IOException("No space left on device");
    }
  }

  /** Begins the next part where this one is long enough. */
  private void roll(Batch.Tick tick) throws IOException, SQLException {
    if (partFirstMs == NONE) {
      partFirstMs = tick.timeMs();
    }
    if (tick.timeMs() - partFirstMs < terms.partMs() && partBytes < terms.partBytes()) {
      return;
    }
    closePart();
    needRoom();
    parts.open();
    story.startPart();
    beginPart();
    partFirstMs = tick.timeMs();
  }

  /** What was told goes before the closing, so that it is never in doubt whether it is kept. */
  private void closePart() throws IOException, SQLException {
    commit();
    parts.close(story.tickMs(), story.epoch(), List.of());
    kept();
  }

  private void commit() throws IOException, SQLException {
    List<Row> rows = story.take();
    if (rows.isEmpty()) {
      dueNanos = Long.MAX_VALUE;
      return;
    }
    try {
      needRoom();
      parts.write(rows);
    } catch (Throwable fault) {
      story.keepInMind(rows);
      throw fault;
    }
    rows.forEach(row -> partBytes += row.bytes());
    kept();
  }

  private void kept() {
    keptUntilMs = Math.max(keptUntilMs, story.tickMs());
    uncommittedTicks = 0;
    untoldRows = 0;
    dueNanos = Long.MAX_VALUE;
    say(Status.RECORDING, "");
  }

  /** One failed write, and nothing more is written in this epoch. */
  private void stop(Throwable fault) {
    String message = message(fault);
    if (!message.equals(state.message())) {
      LOG.warn("{} ({})", message, parts.folder().id(), fault);
    }
    story.keepTold();
    letGo();
    dropped.addAndGet(uncommittedTicks);
    uncommittedTicks = 0;
    untoldRows = 0;
    dueNanos = Long.MAX_VALUE;
    retryNanos = System.nanoTime() + terms.retry().toNanos();
    say(Status.STOPPED, message);
  }

  /** A part that cannot even be let go of stays as it is: a thread that ends here is waited for. */
  private void letGo() {
    try {
      parts.abandon();
    } catch (Throwable fault) {
      LOG.warn("a part of {} could not be let go of", parts.folder().id(), fault);
    }
  }

  private String message(Throwable fault) {
    boolean isFull =
        fault instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
    if (isFull || isWithoutRoom()) {
      return FULL;
    }
    return "recording stopped: "
        + parts.folder().path()
        + " cannot be written ("
        + fault.getMessage()
        + "); the watch goes on, and writing is tried again every "
        + TimeUnit.MILLISECONDS.toSeconds(terms.retry().toMillis())
        + " s";
  }

  private boolean isWithoutRoom() {
    try {
      return parts.roomBytes() < terms.roomBytes();
    } catch (IOException notEvenThat) {
      return false;
    }
  }

  private void say(Status status, String message) {
    state =
        new RecorderState(
            status, parts.folder().id(), message, parts.bytes(), keptUntilMs, dropped.get());
  }

  private void close() {
    try {
      if (story.tickMs() == NONE) {
        parts.abandon();
      } else if (parts.isOpen()) {
        closePart();
        LOG.info(
            "recording {} is closed; its seals end with {}", parts.folder().id(), parts.head());
      }
    } catch (Throwable fault) {
      stop(fault);
    }
    try {
      parts.end();
    } catch (RuntimeException fault) {
      LOG.warn("recording {} was not tidied up", parts.folder().id(), fault);
    }
  }
}
