package offing.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import offing.ais.AisDecoder;
import offing.feed.log.LineReader;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * A receiver or an aggregator that talks over TCP. A daemon thread of its own connects, reads,
 * decodes and queues; it connects again for ever, with {@link BackOff}. The run polls the queue and
 * waits for nothing.
 *
 * <p>When the run falls behind, the oldest in the queue go: {@code feed.queue_full}.
 */
public final class AisTcpFeed implements Feed {
  private static final int CONNECT_MS = 5_000;

  /** No vessel in reach for so long is less likely than a connection that died unseen. */
  private static final int SILENCE_MS = 120_000;

  /**
   * Reports of AIS reach a shore station's network within this: the picture stays so far behind.
   */
  private static final long LATENESS_MS = 2_000;

  private static final int QUEUE_LENGTH = 65_536;

  private final FeedAddress.Tcp address;
  private final InstantSource wall;
  private final long startMs;
  private final BlockingQueue<Observation> queue = new ArrayBlockingQueue<>(QUEUE_LENGTH);
  private final AtomicLong queueFull = new AtomicLong();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  // Owned by the feed's thread.
  private final ReceiveTimes times = new ReceiveTimes();
  private final AisDecoder decoder = new AisDecoder(times);
  private final BackOff backOff = new BackOff();

  // Owned by the run's thread.
  private final List<Observation> early = new ArrayList<>();
  private long watermarkMs;

  private final AtomicLong accepted = new AtomicLong();
  private volatile Reading reading = new Reading(FeedState.Status.CONNECTING, "", new TreeMap<>());
  private volatile @Nullable Socket socket;

  /** What the feed's thread last said of itself. Immutable. */
  private record Reading(
      FeedState.Status status, String message, SortedMap<String, Long> refused) {}

  private AisTcpFeed(FeedAddress.Tcp address, InstantSource wall) {
    this.address = address;
    this.wall = wall;
    startMs = wall.millis();
    watermarkMs = startMs;
    thread = new Thread(this::live, "feed " + address);
    thread.setDaemon(true);
  }

  /** Starts to connect; whether that works shows in the state. */
  static AisTcpFeed connect(FeedAddress.Tcp address, InstantSource wall) {
    var feed = new AisTcpFeed(address, wall);
    feed.thread.start();
    return feed;
  }

  @Override
  public long startMs() {
    return startMs;
  }

  @Override
  public long warmUpStartMs() {
    return startMs;
  }

  /** The watermark stays behind the wall clock, for reports that are on their way. */
  @Override
  public long poll(long untilMs, ObservationSink observations) {
    queue.drainTo(early);
    var later = new ArrayList<Observation>();
    for (Observation observation : early) {
      if (observation.timeMs() <= untilMs) {
        observations.accept(observation);
        accepted.incrementAndGet();
      } else {
        later.add(observation);
      }
    }
    early.clear();
    early.addAll(later);
    watermarkMs = Math.max(watermarkMs, Math.min(untilMs, wall.millis() - LATENESS_MS));
    return Math.min(watermarkMs, untilMs);
  }

  @Override
  public OptionalLong nextMs() {
    return OptionalLong.empty();
  }

  @Override
  public boolean isAtEnd() {
    return false;
  }

  @Override
  public FeedState state() {
    Reading now = reading;
    var refused = new TreeMap<>(now.refused());
    if (queueFull.get() > 0) {
      refused.put("feed.queue_full", queueFull.get());
    }
    return new FeedState(
        address.toString(),
        true,
        now.status(),
        now.message(),
        accepted.get(),
        Collections.unmodifiableSortedMap(refused));
  }

  @Override
  public void close() {
    closed.countDown();
    hangUp(socket);
  }

  private void live() {
    try {
      while (closed.getCount() > 0) {
        String trouble = listen();
        decoder.finish();
        long waitMs = backOff.nextMs();
        say(FeedState.Status.WAITING, trouble + "; next try in " + waitMs / 1000 + " s");
        if (closed.await(waitMs, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Connects and reads until it ends; says how it ended. */
  private String listen() {
    say(FeedState.Status.CONNECTING, "");
    try (var connection = new Socket()) {
      socket = connection;
      var target = new InetSocketAddress(address.host(), address.port());
      if (target.isUnresolved()) {
        return "the host " + address.host() + " is not known";
      }
      connection.connect(target, CONNECT_MS);
      connection.setSoTimeout(SILENCE_MS);
      say(FeedState.Status.RUNNING, "");
      read(connection.getInputStream());
      return "the other side hung up";
    } catch (IOException e) {
      return "no connection: " + e.getMessage();
    }
  }

  private void read(InputStream in) throws IOException {
    var lines = new LineReader(in);
    while (!lines.isAtEnd()) {
      if (lines.next()) {
        decoder.accept(lines.bytes(), lines.from(), lines.to(), wall.millis(), this::enqueue);
      }
      if (!lines.hasLine()) {
        backOff.reset();
        say(FeedState.Status.RUNNING, times.complaint());
      }
    }
  }

  private void enqueue(Observation observation) {
    while (!queue.offer(observation)) {
      queue.poll();
      queueFull.incrementAndGet();
    }
  }

  private void say(FeedState.Status status, String message) {
    SortedMap<String, Long> refused = decoder.refused();
    if (times.ahead() > 0) {
      refused.put("ais.time.ahead", times.ahead());
    }
    reading = new Reading(status, message, refused);
  }

  private static void hangUp(@Nullable Socket connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (IOException e) {
      // The connection is gone either way.
    }
  }
}
