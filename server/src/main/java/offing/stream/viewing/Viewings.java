package offing.stream.viewing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import offing.area.Area;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.stream.frame.ClientStream;
import offing.stream.message.RecordingJson;
import offing.stream.message.ViewedClock;
import offing.stream.message.WireJson;

/**
 * The door of viewings: opens a recording for each client that asks for one, with a clock of its
 * own. The disk is read by a few workers, never by an event loop. Any thread.
 */
public final class Viewings implements AutoCloseable {
  /** Each holds a recording open and up to two pictures of it. */
  private static final int MOST = 64;

  private static final int WORKERS = 4;

  /** A viewing that stands says nothing for long, and its connection must not be cut for that. */
  private static final long PING_MS = 40_000;

  private static final long RESUME_MS = 2_000;
  private static final long STOP_S = 5;

  private final Vertx vertx;
  private final Recordings recordings;
  private final RecordedAreas areas;
  private final Predicate<String> isCurrent;
  private final String version;
  private final ExecutorService workers = workers();
  private final AtomicInteger open = new AtomicInteger();
  private final Set<ClientStream> clients = ConcurrentHashMap.newKeySet();
  private final LongAdder skipped = new LongAdder();

  /**
   * Sets up the door.
   *
   * @param isCurrent whether the running run writes the recording of an id
   */
  public Viewings(
      Vertx vertx,
      Recordings recordings,
      RecordedAreas areas,
      Predicate<String> isCurrent,
      String version) {
    this.vertx = vertx;
    this.recordings = recordings;
    this.areas = areas;
    this.isCurrent = isCurrent;
    this.version = version;
    vertx.setPeriodic(PING_MS, ignored -> clients.forEach(ClientStream::ping));
  }

  /** What still comes after the pool was told to stop is done by whoever brings it. */
  private static ExecutorService workers() {
    var number = new AtomicInteger();
    return new ThreadPoolExecutor(
        WORKERS,
        WORKERS,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> {
          var thread = new Thread(task, "viewing-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        },
        (task, stopped) -> task.run());
  }

  /**
   * Turns a request, on its event loop, into a viewing of a recording that is there. Fails with
   * {@link NoRoom} where there are too many, with {@link RecordingFault} where it cannot be read or
   * nothing is kept yet.
   */
  public Future<Void> open(HttpServerRequest request, ViewingRequest wanted) {
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      return Future.failedFuture(new NoRoom());
    }
    var seat = new Seat();
    Context loop = vertx.getOrCreateContext();
    Promise<Opened> opening = Promise.promise();
    workers.execute(() -> complete(opening, wanted));
    return opening
        .future()
        .compose(
            opened -> {
              var onLoop = Promise.<Void>promise();
              loop.runOnContext(
                  ignored -> upgrade(request, wanted, opened, loop, seat).onComplete(onLoop));
              return onLoop.future();
            })
        .onFailure(ignored -> seat.leave());
  }

  private void complete(Promise<Opened> opening, ViewingRequest wanted) {
    try {
      opening.complete(read(wanted));
    } catch (Throwable fault) {
      opening.fail(fault);
    }
  }

  /** The first frame is made before anything is promised. */
  private Opened read(ViewingRequest wanted) {
    RecordingReader reader = recordings.open(wanted.recording());
    try {
      RecordingInfo info = reader.info();
      if (!RecordingJson.isAnything(info)) {
        throw new RecordingFault("nothing of " + info.id() + " is kept yet");
      }
      var projector = new Projector(reader, areas.of(reader), System::nanoTime);
      long timeMs = wanted.atMs().orElse(info.fromMs());
      long inSpanMs = Math.max(info.fromMs(), Math.min(timeMs, info.toMs()));
      return new Opened(projector, projector.at(inSpanMs));
    } catch (RuntimeException fault) {
      reader.close();
      throw fault;
    }
  }

  /** Also what is thrown, because the client has gone meanwhile, is a failure. */
  private Future<Void> upgrade(
      HttpServerRequest request, ViewingRequest wanted, Opened opened, Context loop, Seat seat) {
    var playback = new Playback(vertx, loop, workers, opened.projector, opened.first);
    return Future.succeededFuture()
        .compose(ignored -> request.toWebSocket())
        .map(socket -> welcome(socket, wanted, opened, playback, loop, seat))
        .onFailure(ignored -> playback.close())
        .mapEmpty();
  }

  private ClientStream welcome(
      ServerWebSocket socket,
      ViewingRequest wanted,
      Opened opened,
      Playback playback,
      Context loop,
      Seat seat) {
    Area area = opened.projector.area();
    var client = new ClientStream(loop, socket, area, playback::latest, skipped, playback);
    client.listen();
    socket.drainHandler(
        ignored -> {
          client.flush();
          playback.goOn();
        });
    socket.closeHandler(
        ignored -> {
          seat.leave();
          clients.remove(client);
          playback.close();
        });
    clients.add(client);
    playback.start(client, wanted.speed(), wanted.playing());
    client.tell(hello(area, playback, opened.first));
    client.flush();
    vertx.setTimer(RESUME_MS, ignored -> client.resumeUnasked());
    return client;
  }

  private ObjectNode hello(Area area, Playback playback, Projector.Shown first) {
    RecordingInfo info = playback.info();
    ViewedClock clock = playback.clockAt(first.timeMs());
    return WireJson.helloMessage(
        version, area, first.tick(), clock, info, isCurrent.test(info.id()));
  }

  /** How many there are. */
  public int count() {
    return open.get();
  }

  /** Frames that slow clients never got, all together. */
  public long skippedFrames() {
    return skipped.sum();
  }

  /** Says goodbye to everyone: the server stops. Comes when that was said. */
  public CompletableFuture<Void> leave() {
    return ClientStream.leave(clients);
  }

  /** Comes back when no worker reads any more. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      workers.awaitTermination(STOP_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As many are viewing as may. */
  public static final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoRoom() {
      super("too many recordings are being viewed");
    }
  }

  /** One of the places; it is given back once, whatever comes first. */
  private final class Seat {
    private final AtomicBoolean taken = new AtomicBoolean(true);

    void leave() {
      if (taken.compareAndSet(true, false)) {
        open.decrementAndGet();
      }
    }
  }

  private record Opened(Projector projector, Projector.Shown first) {}
}
