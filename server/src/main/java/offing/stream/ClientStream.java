package offing.stream;

import io.vertx.core.Context;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import offing.area.Area;
import offing.area.Bounds;
import offing.moment.AlertLog;
import offing.watch.alert.Alert;

/**
 * Sends frames to one browser, newest wins, and the alert log, complete. Confined to the socket's
 * event loop; only {@link #offer()} is called by others.
 */
final class ClientStream {
  /** RFC 6455, section 7.4.1. */
  static final short GOING_AWAY = 1001;

  static final short POLICY_VIOLATION = 1008;
  static final short TOO_BIG = 1009;

  /** RFC 6455's registry: try again later. */
  private static final short TRY_AGAIN_LATER = 1013;

  /** After so many messages that make no sense, whoever is there is not ours. */
  private static final int BAD_MESSAGES = 20;

  private final Context loop;
  private final ServerWebSocket socket;
  private final Area area;
  private final Supplier<Frame> latest;
  private final LongAdder skippedByAll;

  private View view = View.ALL;
  private View sentView = View.NONE;
  private long sentSeq;
  private long sensorsSentAt;
  private boolean held;
  private boolean alertsOpen;
  private long alertSeq;
  private int badMessages;

  ClientStream(
      Context loop,
      ServerWebSocket socket,
      Area area,
      Supplier<Frame> latest,
      LongAdder skippedByAll) {
    this.loop = loop;
    this.socket = socket;
    this.area = area;
    this.latest = latest;
    this.skippedByAll = skippedByAll;
  }

  /** A frame is out. Called by the run's thread; costs it one hand-over. */
  void offer() {
    loop.runOnContext(ignored -> flush());
  }

  /** Also the socket's drain handler. */
  void flush() {
    if (socket.isClosed()) {
      return;
    }
    Frame frame = latest.get();
    if (frame.seq() - sentSeq > FrameMaker.EMPTY_TICKS && sentSeq > 0) {
      close(TRY_AGAIN_LATER, "too far behind");
    } else if (socket.writeQueueFull()) {
      held = true;
    } else {
      send(frame);
      sendAlerts(frame.alerts());
    }
  }

  private void send(Frame frame) {
    if (frame.seq() > sentSeq) {
      tellSkipped(frame.seq() - sentSeq - 1);
      text(frame.clock());
      frame.identities().apply(sentSeq).forEach(this::text);
      if (frame.sensorsAt() > sensorsSentAt) {
        text(frame.sensors());
        sensorsSentAt = frame.sensorsAt();
      }
    }
    if (frame.seq() > sentSeq || !view.equals(sentView)) {
      frame.tiles().forEach(this::sendTile);
    }
    sentSeq = frame.seq();
    sentView = view;
  }

  private void tellSkipped(long frames) {
    if (held && frames > 0) {
      skippedByAll.add(frames);
      text(WireJson.skippedMessage(frames).toString());
    }
    held = false;
  }

  private void sendTile(TileFrame tile) {
    if (!view.holds(tile.tile())) {
      return;
    }
    if (sentSeq > 0 && sentView.holds(tile.tile())) {
      tile.after(sentSeq).ifPresent(socket::writeFinalBinaryFrame);
    } else if (!tile.isEmpty()) {
      socket.writeFinalBinaryFrame(tile.whole());
    }
  }

  /** As many as the socket takes; the rest follow when it has drained. */
  private void sendAlerts(AlertLog log) {
    if (!alertsOpen || alertSeq == log.lastSeq()) {
      return;
    }
    List<Alert> news = log.after(alertSeq);
    for (Alert alert : news) {
      if (socket.writeQueueFull()) {
        return;
      }
      text(WireJson.alertMessage(alert).toString());
      alertSeq = alert.seq();
    }
    alertSeq = log.lastSeq();
  }

  /** What the browser says. */
  void hear(String message) {
    ClientMessage parsed = ClientMessage.parse(message);
    if (parsed instanceof ClientMessage.LookAt look) {
      lookAt(look.box());
    } else if (parsed instanceof ClientMessage.Resume resume) {
      resume(resume.alertSeq());
    } else if (parsed instanceof ClientMessage.Bad bad) {
      refuse(bad);
    }
  }

  private void lookAt(Bounds box) {
    view = View.of(box, area);
    flush();
  }

  /** Sends the alert log from after a number; one that this run never gave means all of it. */
  void resume(long fromSeq) {
    alertsOpen = true;
    alertSeq = fromSeq > latest.get().alerts().lastSeq() ? 0 : fromSeq;
    flush();
  }

  /** Nobody asked where to begin: sends all that is kept. */
  void resumeUnasked() {
    if (!alertsOpen && !socket.isClosed()) {
      resume(0);
    }
  }

  void refuse(ClientMessage.Bad bad) {
    badMessages++;
    if (badMessages >= BAD_MESSAGES) {
      close(POLICY_VIOLATION, "too many messages that make no sense");
    } else if (!socket.writeQueueFull()) {
      text(WireJson.problemMessage(bad.pointer(), bad.message()).toString());
    }
  }

  /** Vert.x says so of a message over the limit; what breaks the protocol it closes by itself. */
  void fail(Throwable fault) {
    if (fault instanceof IllegalStateException) {
      close(TOO_BIG, "message too big");
    }
  }

  /** The server stops. Any thread. */
  void leave() {
    loop.runOnContext(ignored -> close(GOING_AWAY, "the server stops"));
  }

  void close(short status, String reason) {
    if (!socket.isClosed()) {
      socket.close(status, reason);
    }
  }

  private void text(String message) {
    socket.writeFinalTextFrame(message);
  }
}
