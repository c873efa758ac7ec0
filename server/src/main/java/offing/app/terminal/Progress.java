package offing.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells on the error stream how far a long piece of work is, where it takes more than two seconds:
 * a bar for a person at a terminal, else a line every ten seconds. Owned by one thread.
 */
public final class Progress implements AutoCloseable {
  private static final long SILENT_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();
  private static final double NANOS_PER_S = 1e9;
  private static final int MS_PER_S = 1_000;
  private static final int BYTES_PER_MB = 1_000_000;

  private final String name;
  private final String unit;
  private final long perUnit;
  private final long from;
  private final long to;
  private final PrintStream out = System.err;
  private final boolean isTerminal = isTerminal();
  private final long startedNanos = System.nanoTime();
  private long lineNanos = startedNanos + LINE_NANOS;
  private @Nullable ProgressBar bar;

  private Progress(String name, String unit, long perUnit, long from, long to) {
    this.name = name;
    this.unit = unit;
    this.perUnit = perUnit;
    this.from = from;
    this.to = Math.max(to, from + 1);
  }

  /** Of work that goes through a span of event time, epoch milliseconds. */
  public static Progress ofTime(String name, long fromMs, long toMs) {
    return new Progress(name, " s", MS_PER_S, fromMs, toMs);
  }

  /** Of work that goes through so many bytes. */
  public static Progress ofBytes(String name, long bytes) {
    return new Progress(name, " MB", BYTES_PER_MB, 0, bytes);
  }

  /** On JDK 17, where it is null without one; from 22 on it would have to be asked. */
  @SuppressWarnings("SystemConsoleNull") // right for the JDK that we build for, see above
  private static boolean isTerminal() {
    return System.console() != null;
  }

  /** The work has come so far. */
  public void at(long now) {
    show(now, "");
  }

  /** The work has come so far, and has got so many things done: says how many a second. */
  public void at(long now, long things) {
    double seconds = (System.nanoTime() - startedNanos) / NANOS_PER_S;
    show(now, String.format(Locale.ROOT, "%,.0f a second", things / Math.max(seconds, 1e-3)));
  }

  private void show(long now, String rate) {
    long nanos = System.nanoTime();
    if (isTerminal && nanos - startedNanos > SILENT_NANOS) {
      bar = bar == null ? newBar() : bar;
      bar.stepTo((now - from) / perUnit).setExtraMessage(rate);
    } else if (!isTerminal && nanos > lineNanos) {
      lineNanos = nanos + LINE_NANOS;
      out.println(line(now, rate, nanos - startedNanos));
    }
  }

  private String line(long now, String rate, long nanos) {
    double done = Math.min(1, (now - from) / (double) (to - from));
    String left = done > 0 ? ", " + left(nanos / done * (1 - done)) + " left" : "";
    String often = rate.isEmpty() ? "" : ", " + rate;
    return String.format(Locale.ROOT, "%s: %.0f %%%s%s", name, 100 * done, often, left);
  }

  private static String left(double nanos) {
    long seconds = Math.round(nanos / NANOS_PER_S);
    return seconds < 120 ? seconds + " s" : seconds / 60 + " min";
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax((to - from) / perUnit)
        .setUnit(unit, 1)
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
