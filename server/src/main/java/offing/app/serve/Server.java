package offing.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import offing.api.Api;
import offing.api.Metrics;
import offing.api.gate.Gate;
import offing.app.option.BadInput;
import offing.app.option.Version;
import offing.area.Area;
import offing.run.PacedRun;
import offing.run.tick.Tick;
import offing.stream.LiveStream;

/** The wiring of {@code serve}: a run, and the doors to it. */
final class Server implements AutoCloseable {
  private static final long PATIENCE_S = 10;

  private final Vertx vertx;
  private final PacedRun run;
  private final LiveStream stream;
  private final Replay replay;
  private final HttpServer http;
  private final Optional<ZoneKeeper> zones;

  private final Area area;
  private final CompletableFuture<Tick> firstTick;

  private Server(
      Vertx vertx,
      PacedRun run,
      LiveStream stream,
      Replay replay,
      HttpServer http,
      Optional<ZoneKeeper> zones,
      Area area,
      CompletableFuture<Tick> firstTick) {
    this.vertx = vertx;
    this.run = run;
    this.stream = stream;
    this.replay = replay;
    this.http = http;
    this.zones = zones;
    this.area = area;
    this.firstTick = firstTick;
  }

  /**
   * Opens the doors and lets the run go; until it has warmed up they answer 503.
   *
   * @param scenarios of the area, as the wire tells them
   */
  static Server start(
      PacedRun run,
      Area area,
      Gate gate,
      Address address,
      List<ObjectNode> scenarios,
      double rateHz,
      Replay.Kept kept,
      Optional<ZoneKeeper> zones) {
    Vertx vertx = vertx();
    var stream = new LiveStream(vertx, run, area, Version.text(), rateHz);
    var replay = Replay.open(vertx, kept, area, run);
    var metrics = new Metrics(stream, run, replay.viewings());
    run.listen(stream);
    run.listen(metrics);
    zones.ifPresent(run::listen);
    var api = new Api(vertx, run, area, stream, gate, metrics, replay.library());
    HttpServer http =
        vertx.createHttpServer(Api.options()).requestHandler(api.router(scenarios, Version.text()));
    try {
      await(http.listen(address.port(), address.host()));
    } catch (ExecutionException e) {
      vertx.close();
      run.close();
      throw refusal(address, e);
    }
    var firstTick = new CompletableFuture<Tick>();
    run.listen(firstTick::complete);
    run.start();
    return new Server(vertx, run, stream, replay, http, zones, area, firstTick);
  }

  /** Nothing is unpacked to disk: the pages are read from the class path. */
  private static Vertx vertx() {
    return Vertx.vertx(
        new VertxOptions()
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false)));
  }

  private static RuntimeException refusal(Address address, ExecutionException fault) {
    Throwable cause = fault.getCause();
    if (cause instanceof BindException) {
      return new BadInput(
          "cannot listen at "
              + address.host()
              + ":"
              + address.port()
              + ": is the port taken? Choose another with --port");
    }
    return new BadInput("cannot listen at " + address.host() + ": " + cause);
  }

  Area area() {
    return area;
  }

  /** Comes when the warm-up is over. */
  CompletableFuture<Tick> firstTick() {
    return firstTick;
  }

  /** The port that it listens at. */
  int port() {
    return http.actualPort();
  }

  /** Says goodbye to the browsers, closes the doors and stops the run. */
  @Override
  public void close() {
    try {
      await(stream.leave());
      await(replay.leave());
      await(http.shutdown(1, TimeUnit.SECONDS));
      run.close();
      zones.ifPresent(ZoneKeeper::close);
      replay.close();
      await(vertx.close());
    } catch (ExecutionException e) {
      throw new IllegalStateException("the server did not stop cleanly", e.getCause());
    }
  }

  private static void await(Future<?> future) throws ExecutionException {
    await(future.toCompletionStage().toCompletableFuture());
  }

  private static void await(CompletableFuture<?> future) throws ExecutionException {
    try {
      future.get(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      throw new ExecutionException("nothing has happened in " + PATIENCE_S + " s", e);
    }
  }

  /** Where to listen: a name or number of this machine, and a port, 0 for any that is free. */
  record Address(String host, int port) {}
}
