package offing.stream.viewing;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.block.DamagedBlock;
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
  private final Projector projector;
  private final Errand errand;
  private final Playhead head;
  private final ViewingBeat beat;
  private final Deque<ClientMessage.Order> waiting = new ArrayDeque<>();

  private Frame latest;
  private @Nullable ClientStream client;
  private long timer = -1;

  /** An order is not answered yet, because the client had no room. */
  private boolean clockOwed;

  /** Begins with a frame that was made, the clock at its time. */
  Playback(
      Vertx vertx, Context loop, Executor workers, Projector projector, Projector.Shown first) {
    this.vertx = vertx;
    this.projector = projector;
    errand = new Errand(loop, workers, projector::close);
    head = new Playhead(first.timeMs(), first.info());
    beat = new ViewingBeat(System::nanoTime);
    latest = clocked(first);
  }

  Frame latest() {
    return latest;
  }

  RecordingInfo info() {
    return head.info();
  }

  /** Lets it go for a client. */
  void start(ClientStream forClient, double speed, boolean playing) {
    client = forClient;
    projector.watch(forClient::watched);
    head.clock().play(speed);
    if (!playing) {
      head.clock().pause();
    }
    beat.rest();
    schedule();
  }

  @Override
  public void give(ClientStream by, ClientMessage.Order order) {
    head.stopCatchingUp();
    advance();
    if (order instanceof ClientMessage.Play play) {
      head.clock().play(play.speed());
      tellClock();
    } else if (order instanceof ClientMessage.Pause) {
      head.pause();
      tellClock();
    } else if (order instanceof ClientMessage.Loop round) {
      head.loop(round);
      tellClock();
    } else {
      queue(order);
    }
    goOn();
  }

  /** Shows the same moment again, with what the cameras showed. */
  @Override
  public void watched(ClientStream by) {
    give(by, new ClientMessage.Seek(head.timeMs()));
  }

  private void queue(ClientMessage.Order order) {
    if (order instanceof ClientMessage.Seek seek) {
      waiting.clear();
      head.seek(seek.timeMs());
    } else {
      head.pause();
    }
    if (waiting.size() < MOST_STEPS) {
      waiting.add(order);
    }
  }

  /** Does what is next: also when the socket has drained. */
  void goOn() {
    if (clockOwed) {
      tellClock();
    }
    if (errand.isBusy() || errand.isClosed() || client == null) {
      return;
    }
    if (!client.hasTaken()) {
      schedule();
      return;
    }
    ClientMessage.Order order = waiting.poll();
    if (order instanceof ClientMessage.Step step) {
      long fromMs = head.timeMs();
      show(() -> projector.step(step, fromMs), true);
    } else if (order != null) {
      long timeMs = head.timeMs();
      show(() -> projector.at(timeMs), false);
    } else {
      playOn(client);
    }
  }

  private void playOn(ClientStream to) {
    advance();
    long timeMs = head.timeMs();
    if (timeMs == head.shownMs()) {
      rest();
    } else if (head.isByKeyframe()) {
      passKeyframe(timeMs, to.hasMissed());
    } else {
      show(() -> projector.at(timeMs), false);
    }
  }

  private void rest() {
    if (head.info().growing()) {
      lookAtSpan();
    } else {
      schedule();
    }
  }

  private void passKeyframe(long timeMs, boolean newest) {
    head.catchUp();
    boolean forwards = head.clock().speed() > 0;
    int stride = newest ? Integer.MAX_VALUE : ViewingBeat.stride(head.clock().speed());
    long fromMs = head.passedFromMs(timeMs);
    work(
        () -> projector.pass(fromMs, timeMs, stride, forwards),
        shown -> {
          if (shown.isPresent()) {
            take(shown.get());
            goOn();
          } else if (head.isAtEnd() || head.isAtHead()) {
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
            head.clock().seek(shown.timeMs());
          }
          if (waiting.isEmpty()) {
            schedule();
          } else {
            goOn();
          }
        });
  }

  private void lookAtSpan() {
    long beforeMs = head.info().toMs();
    work(
        projector::info,
        now -> {
          head.learn(now);
          if (head.isPlaying() && head.isAtEnd()) {
            // It followed what grew until that was closed.
            head.clock().pause();
          }
          if (now.toMs() != beforeMs || !now.growing() || !head.isPlaying()) {
            tellClock();
          }
          schedule();
        });
  }

  private void take(Projector.Shown shown) {
    latest = clocked(shown);
    head.show(shown.timeMs());
    head.learn(shown.info());
    if (client != null) {
      client.flush();
    }
  }

  /** The clock is told as it stands when the frame is sent, at the time that the frame shows. */
  private Frame clocked(Projector.Shown shown) {
    return shown.frame().with(() -> head.clockAt(shown.timeMs()).message().toString());
  }

  private <T> void work(Callable<T> task, Consumer<T> taking) {
    cancelTimer();
    errand.send(task, taking, this::fail);
  }

  /** What cannot be read is said, and the viewing stays where it was. */
  private void fail(Throwable fault) {
    boolean known = fault instanceof DamagedBlock || fault instanceof RecordingFault;
    if (!known) {
      LOG.error("a viewing of {} failed", info().id(), fault);
    }
    String message =
        known ? String.valueOf(fault.getMessage()) : "the server is at fault; its log says more";
    head.standAtShown();
    waiting.clear();
    if (client != null) {
      client.tell(WireJson.problemMessage("", message));
    }
    tellClock();
    schedule();
  }

  private void advance() {
    long nanos = beat.nanosGone(head.clock(), client != null && client.hasMissed());
    if (head.isPlaying() && RecordingJson.isAnything(info())) {
      head.advance(nanos);
    }
  }

  private void schedule() {
    cancelTimer();
    if (!errand.isClosed() && (head.moves() || info().growing() || !waiting.isEmpty())) {
      timer = vertx.setTimer(beat.waitMs(head.clock(), head.isAtHead()), ignored -> beat());
    }
  }

  private void beat() {
    timer = -1;
    if (client != null && head.isPlaying() && !client.hasTaken()) {
      if (beat.isTooSlow(head.clock())) {
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
      client.tell(clockAt(head.timeMs()).message());
    }
  }

  /** The clock as it stands, at the time that a frame shows. */
  ViewedClock clockAt(long timeMs) {
    return head.clockAt(timeMs);
  }

  /** The client is gone: closes the recording once no task reads it. */
  void close() {
    cancelTimer();
    errand.close();
  }
}
