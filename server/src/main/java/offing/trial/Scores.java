package offing.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.sim.Label;

/** What many plays came to, by rules that stand on one page. Filled play by play. */
public final class Scores {
  private static final double S_PER_HOUR = 3_600;
  private static final double P90 = 0.9;

  private final List<Verdict> asked = new ArrayList<>();
  private final SortedMap<String, Tactic> tactics = new TreeMap<>();
  private final SortedMap<String, LookAlike> lookAlikes = new TreeMap<>();
  private final SortedMap<String, ByRule> rules = new TreeMap<>();
  private double seconds;
  private int unseen;
  private int tooLate;
  private int trueAlerts;
  private int falseAlerts;

  /**
   * Approaches of one tactic.
   *
   * @param approaches that could be asked for
   */
  public record Tactic(int approaches, int caught) {
    private static final Tactic NONE = new Tactic(0, 0);

    private Tactic plus(Verdict verdict) {
      return new Tactic(approaches + 1, caught + (verdict.isCaught() ? 1 : 0));
    }

    /** [0, 1]. */
    public double recall() {
      return (double) caught / approaches;
    }
  }

  /**
   * Innocents that resemble one tactic.
   *
   * @param vessels how many there were
   * @param raised about how many of them a judged alert was raised
   */
  public record LookAlike(int vessels, int raised) {
    private static final LookAlike NONE = new LookAlike(0, 0);

    private LookAlike plus(Verdict verdict) {
      return new LookAlike(vessels + 1, raised + (verdict.firstMs().isPresent() ? 1 : 0));
    }
  }

  /**
   * Alerts of one rule.
   *
   * @param alerts all of them
   * @param ofApproaches those about a vessel that has a part in an approach
   * @param first those that were the first to say so of an approach that was caught
   */
  public record ByRule(int alerts, int ofApproaches, int first) {
    private static final ByRule NONE = new ByRule(0, 0, 0);
  }

  /** Takes one play into account. */
  public void add(Played played) {
    seconds += played.seconds();
    Set<String> guilty = new HashSet<>();
    for (Label label : played.labels()) {
      if (!label.lookAlike()) {
        guilty.add(label.vessel());
        guilty.addAll(label.others());
      }
      judge(new Verdict(label, firstOf(label.vessel(), played.alerts())), played.alerts());
    }
    played.alerts().forEach(alert -> count(alert, guilty.contains(alert.vessel())));
  }

  private static OptionalLong firstOf(String vessel, List<Raised> alerts) {
    return alerts.stream()
        .filter(alert -> alert.isJudged() && alert.vessel().equals(vessel))
        .mapToLong(Raised::atMs)
        .min();
  }

  private void judge(Verdict verdict, List<Raised> alerts) {
    Label label = verdict.label();
    if (label.lookAlike()) {
      lookAlikes.merge(label.tactic(), LookAlike.NONE.plus(verdict), (is, one) -> is.plus(verdict));
    } else if (verdict.isAsked()) {
      asked.add(verdict);
      tactics.merge(label.tactic(), Tactic.NONE.plus(verdict), (is, one) -> is.plus(verdict));
      if (verdict.isCaught()) {
        countFirst(verdict, alerts);
      }
    } else if (label.isUnseen()) {
      unseen++;
    } else if (label.crossesMs().isPresent()) {
      tooLate++;
    }
  }

  private void countFirst(Verdict verdict, List<Raised> alerts) {
    long firstMs = verdict.firstMs().orElseThrow();
    alerts.stream()
        .filter(alert -> alert.isJudged() && alert.atMs() == firstMs)
        .filter(alert -> alert.vessel().equals(verdict.label().vessel()))
        .forEach(alert -> add(alert.rule(), new ByRule(0, 0, 1)));
  }

  private void count(Raised alert, boolean isGuilty) {
    add(alert.rule(), new ByRule(1, isGuilty ? 1 : 0, 0));
    if (alert.isJudged() && isGuilty) {
      trueAlerts++;
    } else if (alert.isJudged()) {
      falseAlerts++;
    }
  }

  private void add(String rule, ByRule more) {
    ByRule is = rules.getOrDefault(rule, ByRule.NONE);
    rules.put(
        rule,
        new ByRule(
            is.alerts + more.alerts, is.ofApproaches + more.ofApproaches, is.first + more.first));
  }

  /** Approaches that a sensor could tell before they crossed. */
  public int approaches() {
    return asked.size();
  }

  public int caught() {
    return (int) asked.stream().filter(Verdict::isCaught).count();
  }

  /** Of those that were caught, over the line already. */
  public int late() {
    return (int) asked.stream().filter(Verdict::isLate).count();
  }

  /** Approaches that had begun, and that no sensor could tell at any time. */
  public int unseen() {
    return unseen;
  }

  /** Approaches that crossed before a sensor could tell. */
  public int tooLate() {
    return tooLate;
  }

  /** Judged alerts about somebody who has a part in an approach. */
  public int trueAlerts() {
    return trueAlerts;
  }

  /** All other judged alerts. */
  public int falseAlerts() {
    return falseAlerts;
  }

  /** Of event time, all plays together. */
  public double seconds() {
    return seconds;
  }

  /** [0, 1]; NaN where nothing could be asked for. */
  public double recall() {
    return (double) caught() / approaches();
  }

  /** [0, 1]; NaN without a judged alert. */
  public double precision() {
    return (double) trueAlerts / (trueAlerts + falseAlerts);
  }

  /** Harmonic mean of precision and recall; NaN where either is. */
  public double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  public double falseAlertsPerHour() {
    return falseAlerts / (seconds / S_PER_HOUR);
  }

  /** Median over those that were caught, seconds; NaN without one. */
  public double medianSecondsToDetect() {
    return secondsToDetect().at(1.0 / 2);
  }

  /** Nine of ten of those that were caught took no longer, seconds; NaN without one. */
  public double p90SecondsToDetect() {
    return secondsToDetect().at(P90);
  }

  private Quantiles secondsToDetect() {
    return new Quantiles(
        asked.stream().filter(Verdict::isCaught).map(Verdict::secondsToDetect).toList());
  }

  /** Median over all that could be asked for, [0, 1]: who was missed left none. */
  public double medianLeadShare() {
    return new Quantiles(asked.stream().map(Verdict::leadShare).toList()).at(1.0 / 2);
  }

  /** Median over the inbound landings that were caught, minutes; NaN without one. */
  public double medianMinutesToLanding() {
    return new Quantiles(
            asked.stream()
                .filter(verdict -> verdict.isInboundLanding() && verdict.isCaught())
                .map(Verdict::minutesToLanding)
                .toList())
        .at(1.0 / 2);
  }

  /** By id of the tactic, sorted. */
  public SortedMap<String, Tactic> byTactic() {
    return new TreeMap<>(tactics);
  }

  /** By id of the tactic that they resemble, sorted. */
  public SortedMap<String, LookAlike> byLookAlike() {
    return new TreeMap<>(lookAlikes);
  }

  /** By id of the rule, sorted; rules that never spoke are left out. */
  public SortedMap<String, ByRule> byRule() {
    return new TreeMap<>(rules);
  }
}
