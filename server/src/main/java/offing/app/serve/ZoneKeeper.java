package offing.app.serve;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import offing.run.Run;
import offing.run.tick.Tick;
import offing.watch.watched.WatchedZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the watched zones to their file when a run's have changed, on a thread of its own: the run
 * does not wait for the disk.
 */
final class ZoneKeeper implements Consumer<Tick>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ZoneKeeper.class);
  private static final long PATIENCE_S = 5;

  private final Run run;
  private final ZoneFile file;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "zones");
            thread.setDaemon(true);
            return thread;
          });

  /** What the file holds or is about to; owned by the run's thread once it goes. */
  private List<WatchedZone> handedOver;

  ZoneKeeper(Run run, ZoneFile file) {
    this.run = run;
    this.file = file;
    handedOver = run.zones();
  }

  @Override
  public void accept(Tick tick) {
    List<WatchedZone> zones = run.zones();
    if (zones != handedOver) {
      handedOver = zones;
      writer.execute(() -> write(zones));
    }
  }

  private void write(List<WatchedZone> zones) {
    try {
      file.write(zones);
    } catch (IOException fault) {
      LOG.error("the watched zones could not be kept in {}: {}", file.file(), fault.toString());
    }
  }

  /** Comes back when all is written. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
        LOG.error("the watched zones could not be kept in {} in time", file.file());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
