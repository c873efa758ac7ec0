package offing.app.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import offing.app.terminal.Progress;
import offing.area.Area;
import offing.sim.scenario.Scenario;
import offing.trial.Play;
import offing.trial.Played;
import offing.trial.Scores;
import offing.watch.Fences;
import offing.watch.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Plays scenarios side by side, one on each core. What comes of them is told in the order in which
 * they were added, however many cores there are.
 */
final class TrialRun {
  private static final double NANOS_PER_S = 1e9;

  private final Area area;
  private final Fences fences;
  private final RulePack rules;
  private final List<One> ones = new ArrayList<>();

  TrialRun(Area area, RulePack rules) {
    this.area = area;
    this.rules = rules;
    fences = Fences.of(area);
  }

  private record One(Scenario scenario, long seed) {
    /** Of event time, warm-up included. */
    Duration length() {
      return scenario.warmUp().plus(scenario.length());
    }
  }

  void add(Scenario scenario, long seed) {
    ones.add(new One(scenario, seed));
  }

  /** Plays them all; {@code out} is the folder for alerts and labels, or null. */
  TrialResult into(@Nullable Path out) throws IOException {
    long beganNanos = System.nanoTime();
    var scores = new Scores();
    ExecutorService players =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), TrialRun::thread);
    try (TrialFiles files = out == null ? TrialFiles.NONE : new JsonLines(out)) {
      tell(ones.stream().map(one -> players.submit(() -> play(one))).toList(), scores, files);
    } finally {
      players.shutdownNow();
    }
    return new TrialResult(ones.size(), scores, (System.nanoTime() - beganNanos) / NANOS_PER_S);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "offing-trial");
    thread.setDaemon(true);
    return thread;
  }

  private Played play(One one) {
    return new Play(area, fences, rules, one.scenario, one.seed).run();
  }

  private void tell(List<Future<Played>> plays, Scores scores, TrialFiles files) {
    long allMs = ones.stream().mapToLong(one -> one.length().toMillis()).sum();
    long doneMs = 0;
    try (Progress progress = Progress.ofTime("trial", 0, allMs)) {
      for (int i = 0; i < plays.size(); i++) {
        Played played = result(plays.get(i));
        scores.add(played);
        files.played(played);
        doneMs += ones.get(i).length().toMillis();
        progress.at(doneMs);
      }
    }
  }

  private static Played result(Future<Played> play) {
    try {
      return play.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the trial was broken off", e);
    }
  }
}
