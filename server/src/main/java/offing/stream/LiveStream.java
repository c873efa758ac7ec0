package offing.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import offing.area.Area;
import offing.run.Run;
import offing.run.tick.Tick;
import offing.stream.frame.ClientStream;
import offing.stream.frame.Frame;
import offing.stream.frame.FrameMaker;
import offing.stream.message.ClientMessage;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;
import offing.stream.message.ZoneJson;
import offing.watch.watched.WatchedZone;
import org.jspecify.annotations.Nullable;

/**
 * The door of {@code /api/stream}: makes a frame of each tick and lets every client know. Whoever
 * comes here has passed the API's gate.
 */
public final class LiveStream implements Consumer<Tick> {
  /** The only protocol that is spoken. */
  public static final String PROTOCOL = "offing.v1";

  /** The longest message that a browser has reason to send, bytes. */
  public static final int LONGEST_MESSAGE = 64 * 1024;

  /** More than a command centre has screens; each costs a picture of memory when it is slow. */
  private static final int CLIENTS = 1_000;

  /** How long a client has to say from where its alert log goes on. */
  private static final long RESUME_MS = 2_000;

  /** Sensors and feeds are told no more often than this, wall time. */
  private static final long SENSORS_NANOS = 2_000_000_000L;

  /** The clock of the live picture is the run's: it is driven over REST, by an operator. */
  private static final ClientStream.Orders REFUSE_ORDERS =
      (client, order) ->
          client.refuse(
              new ClientMessage.Bad("/kind", "is for a recording; this is the live picture"));

  private final Vertx vertx;
  private final Run run;
  private final Area area;
  private final String version;
  private final double rateHz;
  private final FrameMaker frames;
  private final Set<ClientStream> clients = ConcurrentHashMap.newKeySet();
  private final LongAdder skipped = new LongAdder();
  private volatile @Nullable Frame latest;

  /** Version of the rules that everyone was told of. Owned by the run's thread. */
  private int toldRules;

  /** Owned by the run's thread. */
  private List<WatchedZone> toldZones = List.of();

  public LiveStream(Vertx vertx, Run run, Area area, String version, double rateHz) {
    this.vertx = vertx;
    this.run = run;
    this.area = area;
    this.version = version;
    this.rateHz = rateHz;
    frames = new FrameMaker(SENSORS_NANOS, run::recording);
  }

  /** Takes the run's ticks, on the run's thread. */
  @Override
  public void accept(Tick tick) {
    latest = frames.next(tick);
    for (ClientStream client : clients) {
      client.offer();
    }
    tellRules(run.rules().live().number());
    tellZones();
  }

  private void tellRules(int version) {
    if (version != toldRules) {
      toldRules = version;
      clients.forEach(client -> client.post(WireJson.rulesMessage(version)));
    }
  }

  private void tellZones() {
    List<WatchedZone> zones = run.zones();
    if (zones != toldZones) {
      toldZones = zones;
      ObjectNode message = ZoneJson.message(zones);
      clients.forEach(client -> client.post(message));
    }
  }

  /** Whether one more client may come, and there is something to send. */
  public boolean hasRoom() {
    return latest != null && clients.size() < CLIENTS;
  }

  /** Turns a request, on its event loop, into a client of the stream. */
  public Future<Void> open(HttpServerRequest request) {
    return request.toWebSocket().map(this::welcome).mapEmpty();
  }

  private ClientStream welcome(ServerWebSocket socket) {
    var client =
        new ClientStream(
            vertx.getOrCreateContext(), socket, area, this::latest, skipped, REFUSE_ORDERS);
    client.listen();
    socket.closeHandler(ignored -> clients.remove(client));
    clients.add(client); // frames wait for this loop; who has heard hello also hears goodbye
    socket.writeFinalTextFrame(hello().toString());
    client.tell(WireJson.rulesMessage(run.rules().live().number()));
    if (!run.zones().isEmpty()) {
      client.tell(ZoneJson.message(run.zones()));
    }
    client.flush();
    vertx.setTimer(RESUME_MS, ignored -> client.resumeUnasked());
    return client;
  }

  private ObjectNode hello() {
    Tick tick = run.latest();
    ObjectNode described = WireJson.run(tick.state());
    described.set("recording", RecordingJson.recorder(run.recording()));
    return WireJson.helloMessage(version, area, described, rateHz, tick.alerts().lastSeq());
  }

  private Frame latest() {
    Frame frame = latest;
    if (frame == null) {
      throw new IllegalStateException("no frame is out yet");
    }
    return frame;
  }

  public int clientCount() {
    return clients.size();
  }

  /** Frames that slow clients never got, all together. */
  public long skippedFrames() {
    return skipped.sum();
  }

  /** Says goodbye to everyone: the server stops. Comes when that was said. */
  public CompletableFuture<Void> leave() {
    return ClientStream.leave(clients);
  }
}
