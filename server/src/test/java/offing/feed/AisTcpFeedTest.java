package offing.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import offing.observation.AisReport;
import offing.observation.Observation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AisTcpFeedTest {
  private final AtomicLong nowMs = new AtomicLong(Logs.START_MS);
  private final InstantSource wall = () -> Instant.ofEpochMilli(nowMs.get());
  private final List<Observation> seen = new ArrayList<>();
  private ServerSocket receiver;

  @BeforeEach
  void listen() throws IOException {
    receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void hangUp() throws IOException {
    receiver.close();
  }

  @Test
  void whatComesIsHandedOverAndTheWatermarkStaysTwoSecondsBehind() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      send(talk, Logs.lines(List.of(Logs.report(1, Logs.START_MS), Logs.voyage(7, Logs.START_MS))));

      pollUntil(feed, () -> seen.size() == 2);
      assertThat(seen)
          .containsExactly(Logs.report(1, Logs.START_MS), Logs.voyage(7, Logs.START_MS));
      nowMs.set(Logs.START_MS + 10_000);
      assertThat(feed.poll(Logs.START_MS + 9_000, seen::add)).isEqualTo(Logs.START_MS + 8_000);
      assertThat(feed.poll(Logs.START_MS + 5_000, seen::add)).isEqualTo(Logs.START_MS + 5_000);
      assertThat(feed.poll(Logs.START_MS + 10_000, seen::add)).isEqualTo(Logs.START_MS + 8_000);
      assertThat(feed.state().status()).isEqualTo(FeedState.Status.RUNNING);
      assertThat(feed.state().live()).isTrue();
      assertThat(feed.state().accepted()).isEqualTo(2);
      assertThat(feed.isAtEnd()).isFalse();
    }
  }

  @Test
  void aReportWaitsUntilItsTimeIsAskedFor() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      nowMs.set(Logs.START_MS + 60_000);
      send(
          talk,
          Logs.lines(
              List.of(Logs.report(2, Logs.START_MS + 50_000), Logs.report(1, Logs.START_MS))));

      pollUntil(feed, () -> seen.size() == 1, Logs.START_MS + 1_000);
      assertThat(seen).containsExactly(Logs.report(1, Logs.START_MS));
      feed.poll(Logs.START_MS + 50_000, seen::add);
      assertThat(seen).last().isEqualTo(Logs.report(2, Logs.START_MS + 50_000));
    }
  }

  @Test
  void itConnectsAgainAfterThePeerHungUp() throws IOException {
    try (Feed feed = connect()) {
      try (Socket talk = receiver.accept()) {
        send(talk, Logs.lines(List.of(Logs.report(1, Logs.START_MS))));
        pollUntil(feed, () -> seen.size() == 1);
      }
      pollUntil(feed, () -> feed.state().status() == FeedState.Status.WAITING);
      assertThat(feed.state().message()).isEqualTo("the other side hung up; next try in 1 s");
      try (Socket again = receiver.accept()) {
        send(again, Logs.lines(List.of(Logs.report(2, Logs.START_MS))));
        pollUntil(feed, () -> seen.size() == 2);
      }
    }
  }

  @Test
  void whereNobodyListensItSaysSoAndGoesOnTrying() throws IOException {
    receiver.close();
    try (Feed feed = connect()) {
      pollUntil(feed, () -> feed.state().message().endsWith("next try in 2 s"));

      assertThat(feed.state().status()).isEqualTo(FeedState.Status.WAITING);
      assertThat(feed.state().message()).startsWith("no connection: Connection refused");
    }
  }

  @Test
  void garbageBetweenGoodSentencesIsCounted() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      String voyage = Logs.lines(List.of(Logs.voyage(7, Logs.START_MS)));
      send(talk, "\0\0\u00ff\n!AIVDM,1,1,,A,zzzz,0*00\n");
      send(talk, voyage.substring(0, 30));
      send(talk, voyage.substring(30, voyage.indexOf("\r\n") + 2));
      send(talk, Logs.lines(List.of(Logs.report(1, Logs.START_MS))));
      pollUntil(feed, () -> seen.size() == 1);
      talk.shutdownOutput();
      pollUntil(feed, () -> feed.state().status() == FeedState.Status.WAITING);

      assertThat(feed.state().refused())
          .isEqualTo(Map.of("ais.not_ais", 1L, "ais.checksum", 1L, "ais.fragment.lost", 1L));
    }
  }

  @Test
  void aTimeAheadOfTheWallClockIsTheTimeOfComing() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      send(talk, Logs.lines(List.of(Logs.report(1, Logs.START_MS + 3_600_000))));
      send(talk, "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\r\n");
      pollUntil(feed, () -> seen.size() == 2);

      assertThat(seen).extracting(Observation::timeMs).containsOnly(Logs.START_MS);
      pollUntil(feed, () -> feed.state().refused().equals(Map.of("ais.time.ahead", 1L)));
    }
  }

  @Test
  void oldNewsIsSaid() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      send(talk, Logs.lines(List.of(Logs.report(1, Logs.START_MS - 3_600_000))));

      pollUntil(
          feed, () -> feed.state().message().equals("its reports are 3600 s old when they come"));
    }
  }

  @Test
  void whenTheRunFallsBehindTheOldestGo() throws IOException {
    try (Feed feed = connect();
        Socket talk = receiver.accept()) {
      List<Observation> reports = new ArrayList<>();
      for (int i = 0; i < 70_000; i++) {
        reports.add(Logs.report(i, Logs.START_MS));
      }
      send(talk, Logs.lines(reports));
      await(() -> feed.state().refused().getOrDefault("feed.queue_full", 0L) == 70_000 - 65_536);
      feed.poll(Logs.START_MS, seen::add);

      assertThat(seen).hasSize(65_536);
      assertThat(((AisReport) seen.get(65_535)).mmsi()).isEqualTo(477_000_999);
    }
  }

  @Test
  void closingHangsUp() throws IOException {
    Feed feed = connect();
    try (Socket talk = receiver.accept()) {
      await(() -> feed.state().status() == FeedState.Status.RUNNING);
      feed.close();

      assertThat(talk.getInputStream().read()).isEqualTo(-1);
    }
  }

  private Feed connect() {
    String host = receiver.getInetAddress().getHostAddress();
    return new FeedAddress.Tcp(host, receiver.getLocalPort()).open(wall);
  }

  private static void send(Socket talk, String lines) throws IOException {
    talk.getOutputStream().write(lines.getBytes(ISO_8859_1));
    talk.getOutputStream().flush();
  }

  private void pollUntil(Feed feed, BooleanSupplier done) {
    pollUntil(feed, done, nowMs.get());
  }

  private void pollUntil(Feed feed, BooleanSupplier done, long untilMs) {
    await(
        () -> {
          feed.poll(untilMs, seen::add);
          return done.getAsBoolean();
        });
  }

  /** The class's time limit ends it where it never comes true. */
  private static void await(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      if (Thread.interrupted()) {
        throw new AssertionError("it never came true");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }
}
