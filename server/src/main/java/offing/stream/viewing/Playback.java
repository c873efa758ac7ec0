package offing.stream.viewing;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.block.DamagedBlock;
import offing.recording.viewing.ViewingClock;
import offing.stream.frame.ClientStream;
import offing.stream.frame.Frame;
import offing.stream.message.ClientMessage;
import offing.stream.message.RecordingJson;
import offing.stream.message.ViewedClock;
import offing.stream.message.WireJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives one viewing: its clock, what was ordered, and one task at a time on the workers. Confined
 * to the socket's event loop; only the tasks run elsewhere.
 *
 * <p>A frame is made when the client has taken the one before: nothing queues. What is ordered
 * while a task runs waits for its end, and of seeks only the newest.
 */
final class Playback implements ClientStream.Orders {
  private static final Logger LOG = LoggerFactory.getLogger(Playback.class);

  /** More steps than this do not wait: a key that is held down outruns no disk. */
  private static final int MOST_STEPS = 16;

  private final Vertx vertx;
  private final Context loop;
  private final Executor workers;
  private final Projector projector;
  private final ViewingClock clock;
  private final ViewingBeat beat;
  private final Deque<ClientMessage.Order> waiting = new ArrayDeque<>();

  private RecordingInfo info;
  private Frame latest;
  private long shownMs;
  private ClientMessage.Loop lap = ClientMessage.Loop.NONE;
  private @Nullable ClientStream client;
  private long timer = -1;

  /** It shows keyframe after keyframe up to where the clock stands by now. */
  private boolean catchingUp;

  /** An order is not answered yet, because the client had no room. */
  private boolean clockOwed;

  private boolean busy;
  private boolean closed;

  /** Begins with a frame that was made, the clock at its time. */
  Playback(
      Vertx vertx, Context loop, Executor workers, Projector projector, Projector.Shown first) {
    this.vertx = vertx;
    this.loop = loop;
    this.workers = workers;
    this.projector = projector;
    clock = new ViewingClock(first.timeMs());
    beat = new ViewingBeat(System::nanoTime);
    shownMs = first.timeMs();
    info = first.info();
    latest = clocked(first);
  }

  Frame latest() {
    return latest;
  }

  RecordingInfo info() {
    return info;
  }

  /** Lets it go for a client. */
  void start(ClientStream forClient, double speed, boolean playing) {
    client = forClient;
    projector.watch(forClient::watched);
    clock.play(speed);
    if (!playing) {
      clock.pause();
    }
    beat.rest();
    schedule();
  }

  @Override
  public void give(ClientStream by, ClientMessage.Order order) {
    catchingUp = false;
    advance();
    if (order instanceof ClientMessage.Play play) {
      clock.play(play.speed());
      tellClock();
    } else if (order instanceof ClientMessage.Pause) {
      pause();
      tellClock();
    } else if (order instanceof ClientMessage.Loop round) {
      lap = round;
      clock.loop(round.fromMs(), round.toMs());
      tellClock();
    } else {
      queue(order);
    }
    goOn();
  }

  /** Shows the same moment again, with what the cameras showed. */
  @Override
  public void watched(ClientStream by) {
    give(by, new ClientMessage.Seek(clock.timeMs()));
  }

  /** What moves in steps of keyframes stands at the one that is seen. */
  private void pause() {
    if (clock.isPlaying() && ViewingBeat.isByKeyframe(clock.speed())) {
      clock.seek(shownMs);
    }
    clock.pause();
  }

  private void queue(ClientMessage.Order order) {
    if (order instanceof ClientMessage.Seek seek) {
      waiting.clear();
      clock.seek(clamped(seek.timeMs()));
    } else {
      pause();
    }
    if (waiting.size() < MOST_STEPS) {
      waiting.add(order);
    }
  }

  private long clamped(long timeMs) {
    return Math.max(info.fromMs(), Math.min(timeMs, info.toMs()));
  }

  /** Does what is next: also when the socket has drained. */
  void goOn() {
    if (clockOwed) {
      tellClock();
    }
    if (busy || closed || client == null) {
      return;
    }
    if (!client.hasTaken()) {
      schedule();
      return;
    }
    ClientMessage.Order order = waiting.poll();
    if (order instanceof ClientMessage.Step step) {
      long fromMs = clock.timeMs();
      show(() -> projector.step(step, fromMs), true);
    } else if (order != null) {
      long timeMs = clock.timeMs();
      show(() -> projector.at(timeMs), false);
    } else {
      playOn(client);
    }
  }

  private void playOn(ClientStream to) {
    advance();
    long timeMs = clock.timeMs();
    if (timeMs == shownMs) {
      rest();
    } else if (ViewingBeat.isByKeyframe(clock.speed())) {
      passKeyframe(timeMs, to.hasMissed());
    } else {
      show(() -> projector.at(timeMs), false);
    }
  }

  private void rest() {
    if (info.growing()) {
      lookAtSpan();
    } else {
      schedule();
    }
  }

  private void passKeyframe(long timeMs, boolean newest) {
    catchingUp = true;
    boolean forwards = clock.speed() > 0;
    int stride = newest ? Integer.MAX_VALUE : ViewingBeat.stride(clock.speed());
    boolean wentRound = lap.isAny() && (forwards ? timeMs < shownMs : timeMs > shownMs);
    long fromMs = wentRound ? (forwards ? lap.fromMs() - 1 : lap.toMs() + 1) : shownMs;
    work(
        () -> projector.pass(fromMs, timeMs, stride, forwards),
        shown -> {
          if (shown.isPresent()) {
            take(shown.get());
            goOn();
          } else if (isAtEnd() || isAtHead()) {
            show(() -> projector.at(timeMs), false);
          } else {
            schedule();
          }
        });
  }

  private void show(Callable<Projector.Shown> task, boolean isStep) {
    work(
        task,
        shown -> {
          take(shown);
          if (isStep && waiting.stream().noneMatch(ClientMessage.Seek.class::isInstance)) {
            clock.seek(shown.timeMs());
          }
          if (waiting.isEmpty()) {
            schedule();
          } else {
            goOn();
          }
        });
  }

  private void lookAtSpan() {
    long beforeMs = info.toMs();
    work(
        projector::info,
        now -> {
          info = now;
          if (clock.isPlaying() && isAtEnd()) {
            // It followed what grew until that was closed.
            clock.pause();
          }
          if (now.toMs() != beforeMs || !now.growing() || !clock.isPlaying()) {
            tellClock();
          }
          schedule();
        });
  }

  private void take(Projector.Shown shown) {
    latest = clocked(shown);
    shownMs = shown.timeMs();
    info = shown.info();
    if (client != null) {
      client.flush();
    }
  }

  /** The clock is told as it stands when the frame is sent, at the time that the frame shows. */
  private Frame clocked(Projector.Shown shown) {
    return shown.frame().with(() -> clockAt(shown.timeMs()).message().toString());
  }

  /** One task at a time, off the event loop; what it found is taken on the event loop. */
  private <T> void work(Callable<T> task, Taking<T> taking) {
    busy = true;
    cancelTimer();
    workers.execute(
        () -> {
          try {
            T made = task.call();
            loop.runOnContext(ignored -> end(() -> taking.take(made)));
          } catch (Throwable fault) {
            loop.runOnContext(ignored -> end(() -> fail(fault)));
          }
        });
  }

  private void end(Runnable taking) {
    busy = false;
    if (closed) {
      workers.execute(projector::close);
    } else {
      taking.run();
    }
  }

  /** What cannot be read is said, and the viewing stays where it was. */
  private void fail(Throwable fault) {
    boolean known = fault instanceof DamagedBlock || fault instanceof RecordingFault;
    if (!known) {
      LOG.error("a viewing of {} failed", info.id(), fault);
    }
    String message =
        known ? String.valueOf(fault.getMessage()) : "the server is at fault; its log says more";
    clock.pause();
    clock.seek(shownMs);
    waiting.clear();
    if (client != null) {
      client.tell(WireJson.problemMessage("", message));
    }
    tellClock();
    schedule();
  }

  private void advance() {
    long nanos = beat.nanosGone(clock, client != null && client.hasMissed());
    if (clock.isPlaying() && RecordingJson.isAnything(info)) {
      clock.advance(nanos, info.fromMs(), info.toMs(), info.growing());
    }
  }

  private void schedule() {
    cancelTimer();
    boolean moves = clock.isPlaying() && !isAtEnd();
    if (!closed && (moves || info.growing() || !waiting.isEmpty())) {
      timer = vertx.setTimer(beat.waitMs(clock, isAtHead()), ignored -> beat());
    }
  }

  private void beat() {
    timer = -1;
    if (client != null && clock.isPlaying() && !client.hasTaken()) {
      if (beat.isTooSlow(clock)) {
        client.miss(1);
      }
      advance();
      schedule();
    } else {
      beat.taken();
      goOn();
    }
  }

  private void cancelTimer() {
    if (timer >= 0) {
      vertx.cancelTimer(timer);
      timer = -1;
    }
  }

  /** Where the client has no room it is owed the clock, the newest only. */
  private void tellClock() {
    clockOwed = client != null && !client.hasRoom();
    if (client != null && !clockOwed) {
      client.tell(clockAt(clock.timeMs()).message());
    }
  }

  /** The clock as it stands, at the time that a frame shows. */
  ViewedClock clockAt(long timeMs) {
    boolean onTheWay = catchingUp && timeMs != clock.timeMs() && isAtEnd();
    return new ViewedClock(
        timeMs,
        clock.speed(),
        onTheWay || (clock.isPlaying() && !isAtEnd()),
        isAtEnd() && !onTheWay,
        info.fromMs(),
        info.toMs(),
        info.growing(),
        lap);
  }

  /** Whether it stands where it cannot go on that way. */
  private boolean isAtEnd() {
    if (goesRound()) {
      return false;
    }
    return clock.speed() > 0
        ? clock.timeMs() >= info.toMs() && !info.growing()
        : clock.timeMs() <= info.fromMs();
  }

  /** A loop wholly outside what is kept is none to the clock. */
  private boolean goesRound() {
    return Math.max(info.fromMs(), lap.fromMs()) < Math.min(info.toMs(), lap.toMs());
  }

  private boolean isAtHead() {
    return info.growing() && clock.timeMs() >= info.toMs();
  }

  /** The client is gone: closes the recording once no task reads it. */
  void close() {
    if (!closed) {
      closed = true;
      cancelTimer();
      if (!busy) {
        workers.execute(projector::close);
      }
    }
  }

  /** Takes what a task has made, on the event loop. */
  @FunctionalInterface
  private interface Taking<T> {
    void take(T made);
  }
}
