package offing.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A browser's end of the stream, over a real socket. */
final class StreamClient implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LARGEST = 16 << 20;

  /** Small, so that whoever does not read is soon known for it. */
  private static final int RECEIVE_BUFFER = 8 * 1024;

  private static final long PATIENCE_S = 60;

  /** More frames of one moment than the area has tiles. */
  private static final int STRAGGLERS = 200;

  private static final long SILENT_MS = 1_200;

  /** One for all: its threads go with the JVM. */
  private static final Vertx VERTX = Vertx.vertx(new VertxOptions().setUseDaemonThread(true));

  private final WebSocket socket;
  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Short> closed = new CompletableFuture<>();

  private StreamClient(WebSocket socket) {
    this.socket = socket;
    socket.textMessageHandler(heard::add);
    socket.binaryMessageHandler(heard::add);
    socket.closeHandler(ignored -> closed.complete(socket.closeStatusCode()));
    socket.exceptionHandler(ignored -> {});
    socket.resume();
  }

  static StreamClient open(int port) throws Exception {
    return open(port, Map.of(), "offing.v1");
  }

  /** A viewing of a recording: what is behind the question mark. */
  static StreamClient view(int port, String query) throws Exception {
    return open(port, "/api/stream?" + query, Map.of(), "offing.v1");
  }

  static StreamClient open(int port, Map<String, String> headers, String protocol)
      throws Exception {
    return open(port, "/api/stream", headers, protocol);
  }

  private static StreamClient open(
      int port, String uri, Map<String, String> headers, String protocol) throws Exception {
    var options =
        new WebSocketConnectOptions()
            .setHost("127.0.0.1")
            .setPort(port)
            .setURI(uri)
            .setSubProtocols(List.of(protocol));
    headers.forEach(options::addHeader);
    var client =
        VERTX.createWebSocketClient(
            new WebSocketClientOptions()
                .setMaxFrameSize(LARGEST)
                .setMaxMessageSize(LARGEST)
                .setReceiveBufferSize(RECEIVE_BUFFER));
    var opened = new CompletableFuture<StreamClient>();
    client
        .connect(options)
        .onSuccess(
            socket -> {
              socket.pause();
              opened.complete(new StreamClient(socket));
            })
        .onFailure(opened::completeExceptionally);
    return opened.get(PATIENCE_S, TimeUnit.SECONDS);
  }

  /** The status with which the door stayed shut. */
  static int refusal(int port, Map<String, String> headers, String protocol) throws Exception {
    return refusal(port, "/api/stream", headers, protocol);
  }

  /** The status with which a viewing was not opened. */
  static int viewRefusal(int port, String query) throws Exception {
    return refusal(port, "/api/stream?" + query, Map.of(), "offing.v1");
  }

  private static int refusal(int port, String uri, Map<String, String> headers, String protocol)
      throws Exception {
    try {
      open(port, uri, headers, protocol).close();
      return 101;
    } catch (ExecutionException e) {
      return ((UpgradeRejectedException) e.getCause()).getStatus();
    }
  }

  void say(String text) {
    socket.writeTextMessage(text);
  }

  void sayBytes(byte[] bytes) {
    socket.writeBinaryMessage(Buffer.buffer(bytes));
  }

  void stopReading() {
    socket.pause();
  }

  void readOn() {
    socket.resume();
  }

  /** The next message, text as JSON or binary as a buffer. */
  Object next() throws Exception {
    Object message = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("nothing came within " + PATIENCE_S + " s");
    }
    return message instanceof String text ? json(text) : message;
  }

  /** The next message; where none comes in time the test fails with what is said. */
  Object nextWithin(long seconds, Supplier<String> otherwise) throws Exception {
    Object message = heard.poll(seconds, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError(otherwise.get());
    }
    return message instanceof String text ? json(text) : message;
  }

  /** Whether nothing more is said, once what is on its way has come: a clock at 1x says more. */
  boolean fallsSilent() throws InterruptedException {
    for (int i = 0; i < STRAGGLERS; i++) {
      if (heard.poll(SILENT_MS, TimeUnit.MILLISECONDS) == null) {
        return true;
      }
    }
    return false;
  }

  /** The next text message of a kind; others are passed over. */
  JsonNode next(String kind) throws Exception {
    return next(message -> message.path("kind").asText().equals(kind));
  }

  JsonNode next(Predicate<JsonNode> wanted) throws Exception {
    while (true) {
      if (next() instanceof JsonNode message && wanted.test(message)) {
        return message;
      }
    }
  }

  /** The next frame; texts are passed over. */
  byte[] nextFrame() throws Exception {
    while (true) {
      if (next() instanceof Buffer frame) {
        return frame.getBytes();
      }
    }
  }

  /** The status with which it was closed. */
  int closed() throws Exception {
    return closed.get(PATIENCE_S, TimeUnit.SECONDS);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /** Says goodbye and does not wait for the answer. */
  @Override
  public void close() {
    socket.close();
  }
}
