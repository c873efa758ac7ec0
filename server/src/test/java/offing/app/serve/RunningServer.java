package offing.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** A server as {@code offing serve} starts it, at a port of its own, in this JVM. */
final class RunningServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_S = 120;
  private static final String NOWHERE =
      Path.of(System.getProperty("java.io.tmpdir"), "no-recordings-of-offing").toString();

  private final Server server;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningServer(Server server) {
    this.server = server;
  }

  static RunningServer start(String... options) throws Exception {
    return start(Map.of(), options);
  }

  /** Comes back when the warm-up is over. */
  static RunningServer start(Map<String, String> environment, String... options) throws Exception {
    var command = new ServeCommand(environment::get);
    List<String> arguments = new ArrayList<>(List.of("--port", "0"));
    arguments.addAll(List.of(options));
    if (!arguments.contains("--recordings")) {
      // Nothing of a test belongs among the recordings of whoever runs it.
      arguments.addAll(List.of("--no-recording", "--recordings", NOWHERE));
    }
    if (!arguments.contains("--rule-versions")) {
      arguments.addAll(List.of("--rule-versions", NOWHERE + "/rules-" + UUID.randomUUID()));
    }
    new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
    Server server = command.open();
    server.firstTick().get(PATIENCE_S, TimeUnit.SECONDS);
    return new RunningServer(server);
  }

  int port() {
    return server.port();
  }

  /** An answer: its status, its headers, its body. */
  record Answer(int status, HttpResponse<String> raw) {
    JsonNode json() {
      try {
        return JSON.readTree(raw.body());
      } catch (IOException e) {
        throw new IllegalStateException(raw.body(), e);
      }
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    /** The JSON pointers of its problems. */
    List<String> pointers() {
      return json().path("problems").findValuesAsText("pointer");
    }
  }

  Answer get(String path, String... headers) throws Exception {
    return ask("GET", path, "", headers);
  }

  Answer ask(String method, String path, String body, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), response);
  }

  @Override
  public void close() {
    server.close();
  }
}
