package offing.stream.frame;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import offing.area.Area;
import offing.area.Bounds;
import offing.stream.message.ClientMessage;
import offing.stream.message.FootageJson;
import offing.stream.message.WireJson;
import offing.stream.tile.TileFrame;
import offing.stream.tile.View;
import offing.watch.alert.Alert;

/**
 * Sends frames to one browser, newest wins, and the alert log, complete. Confined to the socket's
 * event loop; only {@link #offer()} and {@link #post} are called by others.
 */
public final class ClientStream {
  /** RFC 6455, section 7.4.1. */
  static final short GOING_AWAY = 1001;

  static final short POLICY_VIOLATION = 1008;
  static final short TOO_BIG = 1009;

  /** RFC 6455's registry: try again later. */
  private static final short TRY_AGAIN_LATER = 1013;

  /** How often it looks whether a frame that lies between others is due, wall time. */
  private static final long SHOTS_MS = 50;

  /** After so many messages that make no sense, whoever is there is not ours. */
  private static final int BAD_MESSAGES = 20;

  private final Context loop;
  private final ServerWebSocket socket;
  private final Area area;
  private final Supplier<Frame> latest;
  private final LongAdder skippedByAll;
  private final Orders orders;

  private View view = View.ALL;
  private View sentView = View.NONE;
  private long sentSeq;
  private long sensorsSentAt;
  private boolean held;
  private boolean isTimed;
  private long missed;
  private int badMessages;

  private final SentAlerts alerts = new SentAlerts();
  private final WatchedCameras cameras = new WatchedCameras();

  public ClientStream(
      Context loop,
      ServerWebSocket socket,
      Area area,
      Supplier<Frame> latest,
      LongAdder skippedByAll,
      Orders orders) {
    this.loop = loop;
    this.socket = socket;
    this.area = area;
    this.latest = latest;
    this.skippedByAll = skippedByAll;
    this.orders = orders;
  }

  /** Hears what the browser says from now on. */
  public void listen() {
    socket.textMessageHandler(this::hear);
    socket.binaryMessageHandler(
        ignored -> refuse(new ClientMessage.Bad("", "a message must be text")));
    socket.exceptionHandler(this::fail);
    socket.drainHandler(ignored -> flush());
  }

  /** A frame is out. Called by the run's thread; costs it one hand-over. */
  public void offer() {
    loop.runOnContext(ignored -> flush());
  }

  /** Also the socket's drain handler. */
  public void flush() {
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
      alerts.send(frame.alerts(), socket::writeQueueFull, this::tellAlert);
    }
  }

  private void send(Frame frame) {
    if (frame.seq() > sentSeq) {
      tellSkipped(frame.seq() - sentSeq - 1);
      alerts.rewind(frame.alerts()).ifPresent(seq -> text(WireJson.rewindMessage(seq).toString()));
      text(frame.clock().get());
      frame.identities().apply(sentSeq).forEach(this::text);
      if (frame.sensorsAt() > sensorsSentAt) {
        text(frame.sensors());
        sensorsSentAt = frame.sensorsAt();
      }
    }
    cameras.take(frame.footage(), System.nanoTime());
    showFootage();
    if (frame.seq() > sentSeq || !view.equals(sentView)) {
      frame.tiles().forEach(this::sendTile);
    }
    sentSeq = frame.seq();
    sentView = view;
  }

  /** What is due now; and later what is due then. */
  private void showFootage() {
    cameras.show(System.nanoTime(), this::tellShot);
    if (cameras.hasMore() && !isTimed) {
      isTimed = true;
      loop.owner().setTimer(SHOTS_MS, ignored -> showMore());
    }
  }

  private void showMore() {
    isTimed = false;
    if (!socket.isClosed() && !socket.writeQueueFull()) {
      showFootage();
    }
  }

  private void tellShot(Shot shot) {
    text(FootageJson.message(shot.frame(), shot.isBetween()).toString());
  }

  private void tellSkipped(long frames) {
    if (held && frames > 0) {
      skippedByAll.add(frames);
      missed += frames;
    }
    if (missed > 0) {
      text(WireJson.skippedMessage(missed).toString());
    }
    held = false;
    missed = 0;
  }

  /** Whether the newest frame is sent and there is room for another. */
  public boolean hasTaken() {
    return !socket.isClosed() && sentSeq == latest.get().seq() && hasRoom();
  }

  /** Whether what is said now does not pile up here; nothing does where nobody is. */
  public boolean hasRoom() {
    return socket.isClosed() || !socket.writeQueueFull();
  }

  /** Whether it has missed a frame since the last one that it was sent. */
  public boolean hasMissed() {
    return missed > 0;
  }

  /** A frame was not even made, because this client had no room for it. */
  public void miss(long frames) {
    missed += frames;
    skippedByAll.add(frames);
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

  private void tellAlert(Alert alert) {
    text(WireJson.alertMessage(alert).toString());
  }

  /** What the browser says. */
  void hear(String message) {
    ClientMessage parsed = ClientMessage.parse(message);
    if (parsed instanceof ClientMessage.LookAt look) {
      lookAt(look.box());
    } else if (parsed instanceof ClientMessage.Watch watch) {
      watch(watch);
    } else if (parsed instanceof ClientMessage.Resume resume) {
      resume(resume.alertSeq());
    } else if (parsed instanceof ClientMessage.Order order) {
      orders.give(this, order);
    } else if (parsed instanceof ClientMessage.Bad bad) {
      refuse(bad);
    }
  }

  private void lookAt(Bounds box) {
    view = View.of(box, area);
    flush();
  }

  private void watch(ClientMessage.Watch watch) {
    cameras.watch(watch.cameras(), watch.rateHz());
    orders.watched(this);
  }

  /** Sends the alert log from after a number; one that this run never gave means all of it. */
  void resume(long fromSeq) {
    alerts.resume(fromSeq, latest.get().alerts());
    flush();
  }

  /** Nobody asked where to begin: sends all that is kept. */
  public void resumeUnasked() {
    if (!alerts.isOpen() && !socket.isClosed()) {
      resume(0);
    }
  }

  public void refuse(ClientMessage.Bad bad) {
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

  /** The server stops. Any thread; comes when goodbye was said, before any answer to it. */
  public CompletableFuture<Void> leave() {
    var said = new CompletableFuture<Void>();
    loop.runOnContext(
        ignored -> {
          close(GOING_AWAY, "the server stops");
          said.complete(null);
        });
    return said;
  }

  /** Lets all of them leave; comes when goodbye was said to each. */
  public static CompletableFuture<Void> leave(Collection<ClientStream> clients) {
    return CompletableFuture.allOf(
        clients.stream().map(ClientStream::leave).toArray(CompletableFuture[]::new));
  }

  void close(short status, String reason) {
    if (!socket.isClosed()) {
      socket.close(status, reason);
    }
  }

  /** Says something that is rare, at once. */
  public void tell(ObjectNode message) {
    if (!socket.isClosed()) {
      text(message.toString());
    }
  }

  /** The same from any thread: a hand-over. */
  public void post(ObjectNode message) {
    loop.runOnContext(ignored -> tell(message));
  }

  /** Proves to all between here and there that the connection is in use. */
  public void ping() {
    loop.runOnContext(ignored -> writePing());
  }

  private void writePing() {
    if (!socket.isClosed()) {
      socket.writePing(Buffer.buffer());
    }
  }

  private void text(String message) {
    socket.writeFinalTextFrame(message);
  }

  /** The cameras that are watched. Any thread. */
  public Set<String> watched() {
    return cameras.ids();
  }

  /** Who carries out what drives a clock. */
  @FunctionalInterface
  public interface Orders {
    /** On the client's event loop. */
    void give(ClientStream client, ClientMessage.Order order);

    /** The client watches other cameras: shows it what there is of them. On its event loop. */
    default void watched(ClientStream client) {
      client.flush();
    }
  }
}
