package offing.run.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.rules.RuleVersions.FileWins;
import offing.watch.rule.RulePack;
import offing.watch.rule.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleVersionsTest {
  private static final Operator CHAN = new Operator("Chan", "desk");
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-14T12:00:00Z"));
  private static final String FAST =
      """
        - id: fast
          title: Fast
          severity: caution
          when: sogKn >= 30
      """;
  private static final String SLOW =
      """
        - id: slow
          title: Slow
          severity: caution
          when: sogKn <= 1
      """;

  @TempDir private Path folder;

  private static RulePack pack(String... rules) {
    return RulePack.of("rules.yaml", "# Ours.\nrules:\n" + String.join("\n", rules));
  }

  private static final RulePack BASE = pack(FAST, SLOW);
  private static final RulePack STRICTER = pack(FAST.replace("30", "40"), SLOW);

  private RuleVersions started(RulePack base, FileWins wins) throws IOException {
    return RuleVersions.in(RuleFolder.in(folder.resolve("versions")), base, wins, NOON);
  }

  private RuleVersions started(RulePack base) throws IOException {
    return started(base, FileWins.UNLESS_PUT_LIVE);
  }

  private static RuleVersion put(RuleVersions versions, RulePack pack) {
    return versions.put(
        new RuleChange(pack, versions.live().number(), "too many ferries"), CHAN, 1_000);
  }

  @Test
  void theFileIsTheFirstVersionAndNothingIsWrittenBeforeTheSecond() throws IOException {
    RuleVersions versions = started(BASE);
    versions.keep();

    assertThat(versions.live().number()).isEqualTo(1);
    assertThat(versions.live().isOfFile()).isTrue();
    assertThat(versions.live().changed()).containsExactly("fast", "slow");
    assertThat(folder.resolve("versions")).doesNotExist();
  }

  @Test
  void whatIsPutLiveSaysWhoWhenWhyAndWhatChanged() throws IOException {
    RuleVersion live = put(started(BASE), STRICTER);

    assertThat(live.number()).isEqualTo(2);
    assertThat(live.by()).isEqualTo("Chan");
    assertThat(live.console()).isEqualTo("desk");
    assertThat(live.reason()).isEqualTo("too many ferries");
    assertThat(live.changed()).containsExactly("fast");
    assertThat(live.at()).isEqualTo(NOON.instant());
    assertThat(live.eventMs()).hasValue(1_000);
  }

  @Test
  void addedAndTakenAwayRulesHaveChangedAndMovedOnesHaveNot() throws IOException {
    RuleVersions versions = started(pack(FAST, SLOW));

    assertThat(put(versions, pack(SLOW, FAST)).changed()).isEmpty();
    assertThat(put(versions, pack(FAST)).changed()).containsExactly("slow");
    assertThat(put(versions, pack(SLOW, FAST)).changed()).containsExactly("slow");
  }

  @ParameterizedTest
  @EnumSource(FileWins.class)
  void whatWasPutLiveIsLiveAgainAfterARestart(FileWins wins) throws IOException {
    RuleVersions before = started(BASE);
    put(before, STRICTER);
    before.keep();

    RuleVersions after = started(BASE, wins);

    assertThat(after.list()).isEqualTo(before.list()).hasSize(2);
    assertThat(after.pack().text()).isEqualTo(STRICTER.text());
    assertThat(after.pack().rules()).hasSize(2);
  }

  @Test
  void aFileThatHasChangedIsTheNextVersionWhereNobodyPutAnythingLiveSince() throws IOException {
    RuleVersions before = started(BASE);
    put(before, STRICTER);
    before.put(new RuleChange(BASE, 2, "back"), CHAN, 2_000);
    before.keep();

    assertThat(started(pack(SLOW)).live().number()).isEqualTo(3);
    RuleVersions asked = started(pack(SLOW), FileWins.ALWAYS);
    assertThat(asked.live().number()).isEqualTo(4);
    assertThat(asked.live().isOfFile()).isTrue();
    assertThat(asked.live().changed()).containsExactly("fast");
    asked.keep();
    assertThat(started(pack(FAST)).live().number()).isEqualTo(5);
  }

  @Test
  void whatThisProgramDoesNotReadAnyMoreGivesWayToTheFileAndSaysSo() throws IOException {
    RuleVersions before = started(BASE);
    put(before, STRICTER);
    before.keep();
    Path file = folder.resolve("versions/000002.json");
    Files.writeString(file, Files.readString(file).replace("sogKn >= 40", "knots >= 40"));

    RuleVersions after = started(BASE);

    assertThat(after.live().number()).isEqualTo(3);
    assertThat(after.live().reason()).contains("version 2 is not read");
    assertThat(after.pack().text()).isEqualTo(BASE.text());
  }

  @Test
  void aBrokenFolderIsRefusedByTheNameOfTheFile() throws IOException {
    RuleVersions before = started(BASE);
    put(before, STRICTER);
    before.keep();
    Files.writeString(folder.resolve("versions/000002.json"), "{\"version\": 2,");

    assertThatThrownBy(() -> started(BASE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("000002.json");
    Files.delete(folder.resolve("versions/000001.json"));
    assertThatThrownBy(() -> started(BASE)).isInstanceOf(IOException.class);
  }

  @Test
  void eachVersionIsWrittenOnceAndNothingHalf() throws IOException {
    RuleVersions versions = started(BASE);
    put(versions, STRICTER);
    versions.keep();
    versions.keep();
    put(versions, BASE);
    versions.keep();

    try (Stream<Path> files = Files.list(folder.resolve("versions"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("000001.json", "000002.json", "000003.json");
    }
  }

  @Test
  void aChangeOfWhatIsNotLiveOrIsLiveAlreadyIsRefused() throws IOException {
    RuleVersions versions = started(BASE);
    put(versions, STRICTER);

    assertThatThrownBy(() -> versions.put(new RuleChange(BASE, 1, "mine"), CHAN, 0))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "version 2 is live meanwhile, by Chan: too many ferries; yours was made from version 1");
    assertThatThrownBy(() -> put(versions, STRICTER))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("live already");
    assertThat(versions.list()).hasSize(2);
  }

  @Test
  void aRuleIsCutOutOfItsFileWithoutWhatFollows() {
    String file =
        """
        # Head.
        rules:
          - id: fast
            title: Fast
            severity: caution
            why: >-
              # no comment, this

              goes on
            when: sogKn >= 30

          # Of the next one.
          -
            id: slow
            title: Slow
            severity: caution
            when: sogKn <= 1
        other: 1
        """;

    assertThat(RulePack.of("rules.yaml", file).texts())
        .extracting(RuleText::id, RuleText::line)
        .containsExactly(tuple("fast", 3), tuple("slow", 13));
    RuleText fast = RulePack.of("rules.yaml", file).texts().get(0);
    assertThat(fast.text()).startsWith("  - id: fast\n").endsWith("when: sogKn >= 30");
    assertThat(RulePack.of("rules.yaml", file).texts().get(1).text())
        .isEqualTo(
            "  -\n    id: slow\n    title: Slow\n    severity: caution\n    when: sogKn <= 1");
  }

  @Test
  void aRuleWithoutLinesToItselfHasNone() {
    String flow =
        "rules: [{id: fast, title: Fast, severity: caution, when: sogKn >= 30},"
            + " {id: slow, title: Slow, severity: caution, when: sogKn <= 1}]";

    assertThat(RulePack.of("rules.yaml", flow).texts())
        .containsExactly(new RuleText("fast", 0, ""), new RuleText("slow", 0, ""));
  }
}
