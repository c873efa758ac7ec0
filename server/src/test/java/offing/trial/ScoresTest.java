package offing.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import offing.sim.Label;
import offing.watch.alert.Category;
import org.junit.jupiter.api.Test;

/** Each case is worked out by hand: the boat can be told at 100 s and is over the line at 300 s. */
class ScoresTest {
  private static final long TOLD = 100;
  private static final long OVER = 300;
  private static final long NEVER = -1;

  private final List<Label> labels = new ArrayList<>();
  private final List<Raised> alerts = new ArrayList<>();

  @Test
  void whoIsRaisedBeforeTheLineIsCaughtWithTheRestOfTheLead() {
    approach("boat", TOLD, OVER, 900);
    alert("boat", "fast-inbound", 150);

    Scores scores = scores();
    assertThat(scores.recall()).isEqualTo(1);
    assertThat(scores.late()).isZero();
    assertThat(scores.medianSecondsToDetect()).isEqualTo(50);
    assertThat(scores.medianLeadShare()).isEqualTo(0.75); // 150 s of 200
    assertThat(scores.medianMinutesToLanding()).isEqualTo(12.5); // 750 s
  }

  @Test
  void afterTheLineAndBeforeTheLandingIsLateNotMissed() {
    approach("boat", TOLD, OVER, 900);
    alert("boat", "fast-inbound", 600);

    Scores scores = scores();
    assertThat(scores.caught()).isEqualTo(1);
    assertThat(scores.late()).isEqualTo(1);
    assertThat(scores.medianLeadShare()).isZero();
    assertThat(scores.medianMinutesToLanding()).isEqualTo(5);
  }

  @Test
  void afterTheLandingIsMissedThoughTheAlertIsTrue() {
    approach("boat", TOLD, OVER, 900);
    alert("boat", "fast-outbound", 901);

    Scores scores = scores();
    assertThat(scores.recall()).isZero();
    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.medianSecondsToDetect()).isNaN();
    assertThat(scores.byRule().get("fast-outbound")).isEqualTo(new Scores.ByRule(1, 1, 0));
  }

  @Test
  void whoDoesNotLandMustBeCaughtBeforeTheLine() {
    approach("boat", TOLD, OVER, NEVER);
    alert("boat", "dark-fast", OVER + 1);

    assertThat(scores().recall()).isZero();
  }

  /** A rule may see more than what the label calls a sign. */
  @Test
  void whoIsRaisedBeforeItCouldBeAskedForTookNoTime() {
    approach("boat", TOLD, OVER, NEVER);
    alert("boat", "dark-fast", 40);

    assertThat(scores().medianSecondsToDetect()).isZero();
    assertThat(scores().medianLeadShare()).isEqualTo(1);
  }

  @Test
  void whatNoSensorCouldTellInTimeIsListedApart() {
    approach("blind", NEVER, OVER, NEVER);
    approach("behind-the-line", OVER, OVER, NEVER);
    approach("seen", TOLD, OVER, NEVER);

    Scores scores = scores();
    assertThat(scores.approaches()).isEqualTo(1);
    assertThat(scores.unseen()).isEqualTo(1);
    assertThat(scores.tooLate()).isEqualTo(1);
  }

  @Test
  void anAlertAboutSomebodyWithoutAPartIsFalse() {
    labels.add(label("boat", "transfer", false, List.of("trawler"), TOLD, OVER, NEVER));
    alert("trawler", "dark-fast", 200);
    alert("ferry", "fast-inbound", 250);
    alert("", "fast-inbound", 260);

    Scores scores = scores();
    assertThat(scores.trueAlerts()).isEqualTo(1);
    assertThat(scores.falseAlerts()).isEqualTo(2);
    assertThat(scores.precision()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(scores.falseAlertsPerHour()).isEqualTo(4); // in half an hour
    assertThat(scores.recall()).as("her mate was raised, not she").isZero();
  }

  @Test
  void whatIsRaisedForSomebodysSafetyIsNeitherFalseNorACatch() {
    approach("boat", TOLD, OVER, NEVER);
    alerts.add(new Raised("adrift", Category.SAFETY, 7, 150_000, "boat"));
    alerts.add(new Raised("adrift", Category.SAFETY, 8, 160_000, "ferry"));

    Scores scores = scores();
    assertThat(scores.recall()).isZero();
    assertThat(scores.falseAlerts()).isZero();
    assertThat(scores.byRule().get("adrift")).isEqualTo(new Scores.ByRule(2, 1, 0));
  }

  @Test
  void aLookAlikeIsNoApproachAndAnAlertAboutHerIsFalse() {
    labels.add(label("jetfoil", "dash-out", true, List.of(), TOLD, OVER, NEVER));
    labels.add(label("trials", "dash-out", true, List.of(), TOLD, OVER, NEVER));
    alert("jetfoil", "fast-outbound", 200);
    alert("jetfoil", "dark-fast", 210);

    Scores scores = scores();
    assertThat(scores.approaches()).isZero();
    assertThat(scores.falseAlerts()).isEqualTo(2);
    assertThat(scores.byLookAlike()).containsOnlyKeys("dash-out");
    assertThat(scores.byLookAlike().get("dash-out")).isEqualTo(new Scores.LookAlike(2, 1));
  }

  @Test
  void theRulesThatSpokeFirstAreNamed() {
    approach("boat", TOLD, OVER, NEVER);
    alert("boat", "dark-fast", 150);
    alert("boat", "fast-inbound", 150);
    alert("boat", "first-seen-inside", 299);

    assertThat(scores().byRule())
        .containsEntry("dark-fast", new Scores.ByRule(1, 1, 1))
        .containsEntry("fast-inbound", new Scores.ByRule(1, 1, 1))
        .containsEntry("first-seen-inside", new Scores.ByRule(1, 1, 0));
  }

  /** Ten are caught after 10, 20 ... 100 s: by nearest rank the fifth and the ninth. */
  @Test
  void mediansAndNineOfTenAreValuesThatWereMeasured() {
    for (int i = 1; i <= 10; i++) {
      approach("boat-" + i, TOLD, OVER, NEVER);
      alert("boat-" + i, "fast-inbound", TOLD + 10L * i);
    }

    Scores scores = scores();
    assertThat(scores.medianSecondsToDetect()).isEqualTo(50);
    assertThat(scores.p90SecondsToDetect()).isEqualTo(90);
    assertThat(scores.byTactic().get("dash-in")).isEqualTo(new Scores.Tactic(10, 10));
  }

  /** Vessels have the same names in every play of a scenario. */
  @Test
  void anAlertOfOnePlayCatchesNobodyOfAnother() {
    approach("boat", TOLD, OVER, NEVER);
    var scores = new Scores();
    scores.add(played(labels, List.of()));
    alert("boat", "fast-inbound", 150);
    scores.add(played(labels, alerts));

    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.seconds()).isEqualTo(3_600);
    assertThat(scores.f1()).isCloseTo(2 / 3.0, within(1e-12));
  }

  private Scores scores() {
    var scores = new Scores();
    scores.add(played(labels, alerts));
    return scores;
  }

  private static Played played(List<Label> labels, List<Raised> alerts) {
    return new Played("some", 1, 1_800, labels, List.of(), alerts);
  }

  private void approach(String vessel, long toldS, long crossesS, long landsS) {
    labels.add(label(vessel, "dash-in", false, List.of(), toldS, crossesS, landsS));
  }

  private static Label label(
      String vessel,
      String tactic,
      boolean lookAlike,
      List<String> others,
      long toldS,
      long crossesS,
      long landsS) {
    return new Label(
        vessel,
        tactic,
        lookAlike,
        3,
        others,
        List.of(),
        at(toldS),
        at(crossesS),
        at(landsS),
        Optional.empty(),
        toldS == NEVER);
  }

  private static OptionalLong at(long seconds) {
    return seconds == NEVER ? OptionalLong.empty() : OptionalLong.of(seconds * 1_000);
  }

  private void alert(String vessel, String rule, long seconds) {
    alerts.add(new Raised(rule, Category.SMUGGLING, 7, seconds * 1_000, vessel));
  }
}
