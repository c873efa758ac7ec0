package offing.app.simulation;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells on the error stream how far a run is, where it takes more than two seconds: a bar for a
 * person at a terminal, else a line every ten seconds. Owned by the run's thread.
 */
final class Progress implements AutoCloseable {
  private static final long SILENT_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();

  /** Asking the time is not free: once in so many ticks will do. */
  private static final int TICKS = 64;

  private final String name;
  private final long fromMs;
  private final long toMs;
  private final PrintStream out = System.err;
  private final boolean isTerminal = isTerminal();
  private final long startedNanos = System.nanoTime();
  private long lineNanos = startedNanos + LINE_NANOS;
  private int ticks;
  private @Nullable ProgressBar bar;

  Progress(String name, long fromMs, long toMs) {
    this.name = name;
    this.fromMs = fromMs;
    this.toMs = toMs;
  }

  /** On JDK 17, where it is null without one; from 22 on it would have to be asked. */
  @SuppressWarnings("SystemConsoleNull") // right for the JDK that we build for, see above
  private static boolean isTerminal() {
    return System.console() != null;
  }

  /** The run has come to this event time. */
  void at(long timeMs) {
    if (++ticks % TICKS == 0) {
      show(timeMs, System.nanoTime());
    }
  }

  private void show(long timeMs, long nanos) {
    if (isTerminal && nanos - startedNanos > SILENT_NANOS) {
      bar = bar == null ? newBar() : bar;
      bar.stepTo((timeMs - fromMs) / 1000);
    } else if (!isTerminal && nanos > lineNanos) {
      lineNanos = nanos + LINE_NANOS;
      long percent = 100 * (timeMs - fromMs) / (toMs - fromMs);
      out.println(String.format(Locale.ROOT, "%s: %d %%", name, percent));
    }
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax((toMs - fromMs) / 1000)
        .setUnit(" s", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
