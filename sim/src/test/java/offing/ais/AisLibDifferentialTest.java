package offing.ais;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dma.ais.binary.SixbitException;
import dk.dma.ais.message.AisMessage;
import dk.dma.ais.message.AisMessageException;
import dk.dma.ais.sentence.SentenceException;
import java.util.ArrayList;
import java.util.List;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import org.junit.jupiter.api.Test;

/** Our codec held against AisLib, both ways. */
class AisLibDifferentialTest {
  private static final int CASES = 20_000;

  @Test
  void aisLibReadsWhatWeWrite() throws SentenceException, AisMessageException, SixbitException {
    var encoder = new AisEncoder();
    for (Observation ours : observations(11)) {
      AisMessage theirs = AisLib.decode(encoder.encode(ours, false));

      assertThat(AisLib.observation(theirs, ours)).isEqualTo(ours);
    }
  }

  @Test
  void weReadWhatAisLibWrites() throws SixbitException {
    for (Observation observation : observations(12)) {
      if (observation instanceof AidReport) {
        continue;
      }
      List<String> sentences = AisLib.encode(AisLib.message(observation));
      var decoded = new ArrayList<Observation>();
      var decoder = new AisDecoder();
      sentences.forEach(s -> decoder.accept(s, observation.timeMs(), decoded::add));

      assertThat(decoder.refused()).as("%s", sentences).isEmpty();
      assertThat(decoded).as("%s", sentences).contains(observation);
    }
  }

  private static List<Observation> observations(long seed) {
    return AisRoundTripTest.ais(seed, CASES).map(AisLibDifferentialTest::nowhereHeard).toList();
  }

  private static Observation nowhereHeard(Observation observation) {
    if (observation instanceof AisReport r) {
      return new AisReport(
          r.timeMs(),
          "",
          r.messageType(),
          r.mmsi(),
          r.navStatus(),
          r.rateOfTurn(),
          r.sogKn(),
          r.accurate(),
          r.lon(),
          r.lat(),
          r.cogDeg(),
          r.headingDeg());
    }
    if (observation instanceof AisStatic s) {
      return new AisStatic(
          s.timeMs(),
          "",
          s.messageType(),
          s.part(),
          s.mmsi(),
          s.imo(),
          s.callSign(),
          s.name(),
          s.shipType(),
          s.toBowM(),
          s.toSternM(),
          s.toPortM(),
          s.toStarboardM(),
          s.draughtM(),
          s.destination());
    }
    var a = (AidReport) observation;
    return new AidReport(
        a.timeMs(),
        "",
        a.messageType(),
        a.mmsi(),
        a.aidType(),
        a.name(),
        a.lon(),
        a.lat(),
        a.offPosition(),
        a.virtualAid());
  }
}
