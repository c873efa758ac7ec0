package offing.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import offing.recording.RecordingInfo;
import offing.recording.Recordings;
import offing.stream.message.WireJson;
import offing.stream.tile.DecodedFrame;

/**
 * Measures replay over the socket: seeks until the whole picture and the alerts are there, and
 * keyframes dropped at 600 times real time. No test: it writes up to 2 GB into a temporary folder
 * and takes minutes; in a library that is named it is kept, and found the next time. Run it by
 *
 * <pre>{@code
 * mvn -o -q -B -pl server -am -Dweb.skip test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=/tmp/offing.cp
 * java -Xmx1g -cp server/target/test-classes:server/target/classes:sim/target/classes:$(cat /tmp/offing.cp) \
 *   offing.app.serve.ReplayFigures HOURS TRACKS SEEKS [LIBRARY]
 * }</pre>
 */
final class ReplayFigures {
  /** Where the library stands among the arguments. */
  private static final int KEPT = 3;

  private static final double NANOS_PER_MS = 1e6;
  private static final int FAST = 600;
  private static final int FAST_S = 20;
  private static final long KEYFRAME_MS = 10_000;

  private final RunningServer server;
  private final InventedTraffic traffic;
  private final String recording;

  private ReplayFigures(RunningServer server, InventedTraffic traffic, String recording) {
    this.server = server;
    this.traffic = traffic;
    this.recording = recording;
  }

  public static void main(String[] arguments) throws Exception {
    int hours = Integer.parseInt(arguments[0]);
    var traffic = new InventedTraffic(Integer.parseInt(arguments[1]), hours * 3_600);
    boolean isKept = arguments.length > KEPT;
    Path library = isKept ? Path.of(arguments[KEPT]) : Files.createTempDirectory("offing-figures");
    try {
      measure(traffic, library, recording(traffic, library), Integer.parseInt(arguments[2]));
    } finally {
      if (!isKept) {
        delete(library);
      }
    }
    System.exit(0);
  }

  /** The one that is there, or a new one. */
  private static String recording(InventedTraffic traffic, Path library)
      throws InterruptedException {
    for (RecordingInfo there : Recordings.in(library, Recordings.Limits.DEFAULT).list()) {
      if (there.source().equals(InventedTraffic.SOURCE)) {
        return there.id();
      }
    }
    long beganNanos = System.nanoTime();
    String made = traffic.record(library);
    say(
        "recorded %d s of %d tracks in %.0f s",
        traffic.seconds(), traffic.tracks(), msSince(beganNanos) / 1e3);
    return made;
  }

  private static void measure(InventedTraffic traffic, Path library, String recording, int seeks)
      throws Exception {
    long bytes = bytes(library.resolve(recording));
    say("%,d bytes, %.2f a track update", bytes, traffic.bytesAnUpdate(bytes));
    try (RunningServer server =
        RunningServer.start(
            "--scenario",
            "quiet-night",
            "--density",
            "0.2",
            "--keep-gb",
            "100",
            "--recordings",
            library.toString())) {
      var figures = new ReplayFigures(server, traffic, recording);
      figures.seek(seeks);
      figures.playFast();
    }
  }

  private void seek(int times) throws Exception {
    var dice = new Random(1);
    double[] tookMs = new double[times];
    try (StreamClient client = StreamClient.view(server.port(), "recording=" + recording)) {
      client.say("{\"kind\":\"resume\",\"alertSeq\":0}");
      var seen = new Seen();
      for (int i = 0; i < times; i++) {
        int second = dice.nextInt(traffic.seconds());
        long beganNanos = System.nanoTime();
        client.say(
            "{\"kind\":\"seek\",\"time\":\"" + WireJson.time(traffic.timeMs(second)) + "\"}");
        while (!seen.is(second)) {
          seen.take(client.next());
        }
        tookMs[i] = msSince(beganNanos);
      }
    }
    Arrays.sort(tookMs);
    say(
        "%d seeks, whole picture and alerts: median %.0f ms, 95 %% under %.0f ms, worst %.0f ms",
        times, tookMs[times / 2], tookMs[times * 95 / 100], tookMs[times - 1]);
  }

  private void playFast() throws Exception {
    var shown = new TreeSet<Long>();
    String query = "recording=%s&speed=%d&playing=true&at=%s";
    String from = WireJson.time(traffic.timeMs(traffic.seconds() / 4));
    try (StreamClient client =
        StreamClient.view(server.port(), query.formatted(recording, FAST, from))) {
      client.next("clock");
      long beganNanos = System.nanoTime();
      JsonNode clock = client.next("clock").path("clock");
      while (msSince(beganNanos) < FAST_S * 1e3 && !clock.path("ended").asBoolean()) {
        shown.add(WireJson.timeMs(clock.path("time").asText()).orElseThrow());
        clock = client.next("clock").path("clock");
      }
      long keyframes = (shown.last() - shown.first()) / KEYFRAME_MS + 1;
      say(
          "%dx for %d s: %d keyframes, %d dropped, %.0f times real time",
          FAST,
          FAST_S,
          keyframes,
          keyframes - shown.size(),
          (shown.last() - shown.first()) / msSince(beganNanos));
    }
  }

  /** What a client has been told, as far as is needed to know that it is all. */
  private final class Seen {
    private final long[] lons = new long[traffic.tracks() + 1];
    private long alerts;
    private long timeMs;

    void take(Object message) {
      if (message instanceof Buffer frame) {
        DecodedFrame decoded = DecodedFrame.of(frame.getBytes());
        long[] ids = decoded.column("id");
        for (int i = 0; i < ids.length; i++) {
          lons[(int) ids[i]] = decoded.column("lon")[i];
        }
      } else if (message instanceof JsonNode json) {
        switch (json.path("kind").asText()) {
          case "clock" -> timeMs = WireJson.timeMs(json.at("/clock/time").asText()).orElseThrow();
          case "alert" -> alerts = json.at("/alert/seq").asLong();
          case "rewind" -> alerts = json.path("alertSeq").asLong();
          default -> {}
        }
      }
    }

    boolean is(int second) {
      if (timeMs != traffic.timeMs(second) || alerts != traffic.alerts(second)) {
        return false;
      }
      for (int track = 1; track < lons.length; track++) {
        if (lons[track] != traffic.lon(track, second)) {
          return false;
        }
      }
      return true;
    }
  }

  private static double msSince(long beganNanos) {
    return (System.nanoTime() - beganNanos) / NANOS_PER_MS;
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  private static long bytes(Path tree) throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path tree) throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
