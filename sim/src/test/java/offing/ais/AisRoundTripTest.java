package offing.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RandomObservations;
import org.junit.jupiter.api.Test;

class AisRoundTripTest {

  @Test
  void whatIsEncodedIsDecodedUnchanged() {
    var encoder = new AisEncoder();
    ais(1, 40_000)
        .forEach(
            observation -> {
              var decoded = decoded(encoder.encode(observation, true));
              assertThat(type(observation) == 19 ? half(decoded, observation) : decoded)
                  .containsExactly(observation);
            });
  }

  @Test
  void anExtendedReportKeepsBothHalves() {
    var random = new RandomObservations(2);
    var encoder = new AisEncoder();
    for (int i = 0; i < 2000; i++) {
      AisReport report = random.aisReport(19);
      AisStatic statics = extended(report, random.voyage());

      assertThat(decoded(encoder.encode(report, statics, true))).containsExactly(report, statics);
    }
  }

  /** In any order, with whole and half messages 19 among all others. */
  @Test
  void aLogJoinsTheHalvesOfAMessageThatFollowEachOther() {
    var random = new RandomObservations(7);
    var decoder = new AisDecoder();
    var decoded = new ArrayList<Observation>();
    var log = new AisLog(new AisEncoder(), line -> decoder.accept(line, -1, decoded::add));
    var said = new ArrayList<Observation>();
    for (int i = 0; i < 500; i++) {
      AisReport report = random.aisReport(19);
      said.add(random.voyage());
      said.add(report);
      said.add(extended(report, random.voyage()));
      said.add(random.aisReport(18));
    }

    said.forEach(log::accept);
    log.finish();

    assertThat(decoded).isEqualTo(said);
  }

  @Test
  void halfAMessageIsWrittenAsItIs() {
    var random = new RandomObservations(8);
    var lines = new ArrayList<String>();
    var log = new AisLog(new AisEncoder(), lines::add);
    AisReport first = random.aisReport(19);
    AisReport second = random.aisReport(19);

    log.accept(first);
    log.accept(extended(second, random.voyage()));
    log.accept(second);
    log.finish();

    assertThat(lines).hasSize(3);
    assertThat(half(decoded(lines.subList(0, 1)), first)).containsExactly(first);
    assertThat(half(decoded(lines.subList(2, 3)), second)).containsExactly(second);
  }

  @Test
  void noSentenceIsOverLongAndEachHasItsChecksum() {
    var encoder = new AisEncoder();
    ais(3, 5000)
        .flatMap(observation -> encoder.encode(observation).stream())
        .forEach(
            sentence -> {
              assertThat(sentence.length() + 2).isLessThanOrEqualTo(82);
              int sum =
                  sentence.substring(1, sentence.length() - 3).chars().reduce(0, (a, b) -> a ^ b);
              assertThat(sentence).endsWith(String.format("*%02X", sum));
            });
  }

  @Test
  void aRemarkStandsInTheTagBlockOfEachMessageAndIsReadOver() {
    var encoder = new AisEncoder("SIMULATED");
    ais(5, 5000)
        .filter(observation -> type(observation) != 19)
        .forEach(
            observation -> {
              List<String> sentences = encoder.encode(observation, true);
              assertThat(sentences.get(0)).contains(",t:SIMULATED*");
              assertThat(decoded(sentences)).containsExactly(observation);
            });
  }

  @Test
  void aTagBlockSaysTimeStationAndGroup() {
    var voyage = new RandomObservations(4).voyage();
    var encoder = new AisEncoder();
    var statics = at(voyage, 1_700_000_000_000L, "sha-chau");

    List<String> first = encoder.encode(statics, true);
    assertThat(first).hasSize(2);
    assertThat(first.get(0))
        .startsWith("\\g:1-2-1,s:sha-chau,c:1700000000*")
        .contains("\\!AIVDM,2,1,0,A,");
    assertThat(first.get(1)).startsWith("\\g:2-2-1*").contains("\\!AIVDM,2,2,0,A,");
    List<String> second = encoder.encode(at(voyage, 1_700_000_000_250L, ""), true);
    assertThat(second.get(0)).startsWith("\\g:1-2-2,c:1700000000250*").contains("!AIVDM,2,1,1,B,");
  }

  @Test
  void aStationCannotBreakOutOfItsTagBlock() {
    var statics = at(new RandomObservations(5).voyage(), 0, "a,c:1*00\\!x y");

    assertThat(new AisEncoder().encode(statics, true).get(0)).contains("s:a_c:1_00__x_y,c:0*");
  }

  @Test
  void whatIsNotOfAisGivesNoSentence() {
    var random = new RandomObservations(6);
    var encoder = new AisEncoder();

    assertThat(encoder.encode(random.radarPlot())).isEmpty();
    assertThat(encoder.encode(random.footage())).isEmpty();
    assertThat(encoder.encode(random.unitReport())).isEmpty();
    assertThat(encoder.encode(random.weather())).isEmpty();
  }

  /** What AIS carries of everything there is. */
  static Stream<Observation> ais(long seed, int count) {
    return RandomObservations.of(seed, count).filter(o -> type(o) > 0);
  }

  static int type(Observation observation) {
    if (observation instanceof AisReport report) {
      return report.messageType();
    }
    if (observation instanceof AisStatic statics) {
      return statics.messageType();
    }
    return observation instanceof AidReport aid ? aid.messageType() : 0;
  }

  private static List<Observation> half(List<Observation> decoded, Observation like) {
    assertThat(decoded).hasSize(2);
    return decoded.stream().filter(o -> o.getClass() == like.getClass()).toList();
  }

  private static List<Observation> decoded(List<String> sentences) {
    var decoder = new AisDecoder();
    var observations = new ArrayList<Observation>();
    sentences.forEach(sentence -> decoder.accept(sentence, -1, observations::add));
    assertThat(decoder.refused()).isEmpty();
    return observations;
  }

  private static AisStatic at(AisStatic s, long timeMs, String station) {
    return new AisStatic(
        timeMs, station, 5, 0, s.mmsi(), s.imo(), s.callSign(), s.name(), 1, 2, 3, 4, 5, 6, "");
  }

  static AisStatic extended(AisReport report, AisStatic s) {
    return new AisStatic(
        report.timeMs(),
        report.station(),
        19,
        0,
        report.mmsi(),
        0,
        "",
        s.name(),
        s.shipType(),
        s.toBowM(),
        s.toSternM(),
        s.toPortM(),
        s.toStarboardM(),
        0,
        "");
  }
}
