package offing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import offing.observation.AisStatic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one MMSI says of itself, and says else later. */
class ConflictsTest {
  private static final int MMSI = 477_000_001;

  private final Waters waters = new Waters();
  private final Evidence evidence = waters.picture.evidence();

  @Test
  void whatWasSaidFirstStaysAsEvidenceAndWhatWasSaidLastIsShown() {
    says("FIRST", "VRAB2", 9_000_001, 120);
    says("SECOND", "VRCD3", 9_000_002, 30);

    assertThat(waters.tracks.name(slot())).isEqualTo("SECOND");
    assertThat(evidence.conflicts(slot()))
        .extracting(Conflict::kind)
        .containsExactly(
            ConflictKind.NAME, ConflictKind.CALL_SIGN, ConflictKind.IMO, ConflictKind.DIMENSIONS);
    assertThat(evidence.conflicts(slot()).get(0).before()).isEqualTo("FIRST");
    assertThat(evidence.conflicts(slot()).get(0).now()).isEqualTo("SECOND");
    assertThat(evidence.conflicts(slot()).get(0).timeMs()).isEqualTo(waters.nowMs());
    assertThat(evidence.conflictKinds(slot())).isEqualTo(4);
  }

  @Test
  void whatIsLeftOutContradictsNothing() {
    says("FIRST", "VRAB2", 9_000_001, 120);
    hear(part(0, "FIRST", "", 0));
    hear(part(1, "", "VRAB2", 60));
    hear(part(0, "FIRST", "", 0));

    assertThat(evidence.conflicts(slot())).isEmpty();
    assertThat(evidence.conflictCount(slot())).isZero();
  }

  @Test
  void spacesAndDashesAreNoOtherName() {
    says("SEA STAR 8", "VRAB2", 0, 120);
    says("SEA-STAR  8", "VRAB2", 0, 121);

    assertThat(evidence.conflicts(slot())).isEmpty();
  }

  @Test
  void twoSayingsInTurnAreOneConflictThatIsCounted() {
    for (int i = 0; i < 10; i++) {
      says("FIRST", "", 0, 120);
      says("SECOND", "", 0, 120);
    }

    assertThat(evidence.conflicts(slot())).hasSize(1);
    assertThat(evidence.conflicts(slot()).get(0).times()).isEqualTo(19);
    assertThat(evidence.conflictCount(slot())).isEqualTo(19);
    assertThat(evidence.conflictKinds(slot())).isEqualTo(1);
  }

  @Test
  void theOldestEightAreKeptAndTheRestIsCounted() {
    for (int i = 0; i < 100; i++) {
      says("NAME " + i, "", 0, 120);
    }
    says("NAME 99", "", 0, 60);

    assertThat(evidence.conflicts(slot())).hasSize(8);
    assertThat(evidence.conflicts(slot()).get(0).before()).isEqualTo("NAME 0");
    assertThat(evidence.conflictCount(slot())).isEqualTo(100);
    assertThat(evidence.conflictKinds(slot())).isEqualTo(2);
  }

  @Test
  void twoHullsAreEvidenceOnBothWithWhatItWouldTake() {
    waters.hearEvery(10, 100, MMSI, 0, 0);
    waters.hearEvery(10, 100, MMSI, 12_000, 0);
    waters.pass(100);

    for (int slot : waters.shown(MMSI)) {
      assertThat(evidence.isSameMmsiElsewhere(slot)).isTrue();
      assertThat(evidence.conflicts(slot)).hasSize(1);
      Conflict apart = evidence.conflicts(slot).get(0);
      assertThat(apart.kind()).isEqualTo(ConflictKind.SAME_MMSI);
      assertThat(apart.distanceM()).isCloseTo(12_000, within(1.0));
      assertThat(apart.speedKn()).isGreaterThan(1_000);
    }
  }

  @Test
  void aTrackAloneHasNobodyElsewhere() {
    waters.hearEvery(10, 100, MMSI, 0, 0);
    waters.hear(Waters.report(MMSI, waters.nowMs() + 50_500, 12_000, 0));
    waters.hearEvery(10, 100, MMSI + 1, 12_000, 0);
    waters.pass(100);

    assertThat(evidence.isSameMmsiElsewhere(waters.shown(MMSI).get(0))).isFalse();
    assertThat(evidence.conflicts(waters.shown(MMSI).get(0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "477000001, VRAB2, true",
    "477000001, BABC2, false",
    "477000001, 3FAB2, false",
    "412000001, BABC, true",
    "413000001, 3HAB2, true",
    "412000001, VRAB2, false",
    "416000001, BKHN, true",
    "453000001, XXAB2, true",
    "352000001, 3FAB7, true",
    "352000001, HP1234, true",
    "636000001, A8AB2, true",
    "636000001, V7AB2, false",
    "538000001, V7AB2, true",
    "235000001, MABC2, true",
    "477000001, CHINA, true",
    "477000001, 12345, true",
    "999000001, VRAB2, true",
    "477000001, CBAB2, true"
  })
  void aCallSignOfAnotherSeriesThanTheNumberIsAtOdds(int mmsi, String callSign, boolean fits) {
    waters.hear(Waters.report(mmsi, waters.nowMs() + 500, 0, 0));
    waters.hear(Waters.statics(mmsi, waters.nowMs() + 600, "NAME", callSign, 0, 50));
    waters.hear(Waters.statics(mmsi, waters.nowMs() + 1_600, "NAME", callSign, 0, 50));
    waters.pass(2);

    assertThat(evidence.conflicts(waters.shown(mmsi).get(0)))
        .extracting(Conflict::kind)
        .isEqualTo(fits ? List.of() : List.of(ConflictKind.CALL_SIGN_SERIES));
    assertThat(evidence.conflictCount(waters.shown(mmsi).get(0))).isEqualTo(fits ? 0 : 1);
  }

  @Test
  void evidenceIsReadAsItWasWritten() throws IOException {
    says("FIRST", "BABC2", 9_000_001, 120);
    says("SECOND", "VRCD3", 9_000_002, 30);
    waters.hearEvery(10, 100, MMSI, 0, 0);
    waters.hearEvery(10, 100, MMSI, 12_000, 0);
    waters.pass(100);
    var bytes = new ByteArrayOutputStream();
    waters.picture.write(new DataOutputStream(bytes));

    var again = new Picture(Waters.AREA);
    again.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    for (int slot : waters.shown(MMSI)) {
      assertThat(again.evidence().conflicts(slot)).isEqualTo(evidence.conflicts(slot)).isNotEmpty();
      assertThat(again.evidence().isSameMmsiElsewhere(slot)).isTrue();
      assertThat(again.evidence().conflictKinds(slot)).isEqualTo(evidence.conflictKinds(slot));
      assertThat(again.evidence().conflictCount(slot)).isEqualTo(evidence.conflictCount(slot));
    }
  }

  private int slot() {
    return waters.shown(MMSI).get(0);
  }

  private void says(String name, String callSign, int imo, int lengthM) {
    hear(Waters.statics(MMSI, waters.nowMs() + 1_000, name, callSign, imo, lengthM));
  }

  private void hear(AisStatic statics) {
    waters.hear(Waters.report(MMSI, waters.nowMs() + 1_000, 0, 0));
    waters.hear(statics);
    waters.pass(1);
  }

  /** Message 24; part A has a name alone, part B all but a name. */
  private AisStatic part(int part, String name, String callSign, int toBowM) {
    return new AisStatic(
        waters.nowMs() + 1_000,
        "",
        24,
        part,
        MMSI,
        0,
        callSign,
        name,
        0,
        toBowM,
        toBowM,
        part * 5,
        part * 5,
        0,
        "");
  }
}
