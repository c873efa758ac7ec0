package offing.run;

import offing.pipeline.Pipeline;
import offing.recording.Recorder;
import offing.recording.RuleSetEntry;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.rules.RuleChange;
import offing.run.rules.RuleVersion;
import offing.run.rules.RuleVersions;

/**
 * Puts other rules live, between two ticks. Throws {@link Refused} where others went live before.
 * Owned by the run's thread.
 */
final class RuleDeeds {
  private final Progress progress;
  private final Pipeline pipeline;
  private final RuleVersions rules;
  private final Recorder recorder;
  private final Diary diary;

  RuleDeeds(
      Progress progress, Pipeline pipeline, RuleVersions rules, Recorder recorder, Diary diary) {
    this.progress = progress;
    this.pipeline = pipeline;
    this.rules = rules;
    this.recorder = recorder;
    this.diary = diary;
  }

  RuleVersion change(RuleChange change, Operator operator) {
    long nowMs = progress.watermarkMs();
    RuleVersion live = rules.put(change, operator, nowMs);
    pipeline.changeRules(change.pack(), nowMs);
    recorder.ruled(new RuleSetEntry(nowMs, live.text()));
    String changed = live.changed().isEmpty() ? "no rule" : String.join(", ", live.changed());
    String what = "rules version " + live.number() + " (" + changed + "): " + live.reason();
    diary.order(what, 0, operator);
    return live;
  }
}
