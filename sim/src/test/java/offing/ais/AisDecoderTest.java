package offing.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RandomObservations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AisDecoderTest {
  /** gpsd's AIVDM page: a moored class A off Seattle. */
  private static final String MOORED = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";

  private final AisDecoder decoder = new AisDecoder();
  private final List<Observation> observations = new ArrayList<>();

  @Test
  void aPublishedSentenceIsReadAsPublished() {
    accept(MOORED);

    var report = (AisReport) observations.get(0);
    assertThat(report.mmsi()).isEqualTo(477_553_000);
    assertThat(report.navStatus()).isEqualTo(5);
    assertThat(report.lat()).isEqualTo(28_549_700 / 600_000.0);
    assertThat(report.lon()).isEqualTo(-73_407_500 / 600_000.0);
    assertThat(report.cogDeg()).isEqualTo(51.0);
    assertThat(report.headingDeg()).isEqualTo(181);
    assertThat(report.sogKn()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{c:1700000000}@ | 1700000000000 | ''",
        "{c:1700000000123}@ | 1700000000123 | ''",
        "{s:sha-chau,c:1700000000}@ | 1700000000000 | sha-chau",
        "{s:a,q:u,c:1700000000,T:2023-11-14T22.13.20}@ | 1700000000000 | a",
        "{s:a}{c:1700000000} @ | 1700000000000 | a",
        "@,1700000000 | 1700000000000 | ''",
        "@,s22222,d-101,T48.0,x53,r003669945,1085889680 | 1085889680000 | r003669945",
        "1700000000 @ | 1700000000000 | ''",
        "1700000000.25,@ | 1700000000250 | ''",
        "2023-11-14T22:13:20Z @ | 1700000000000 | ''",
        "[2023-11-14 22:13:20.5] @ | 1700000000500 | ''",
        "some receiver: @ | 5 | ''",
        "@,not a time | 5 | ''",
      })
  void timeAndStationAreReadAsTheyComeInTheWild(String line, long timeMs, String station) {
    accept(tagged(line).replace("@", MOORED) + "\r\n");

    assertThat(observations).singleElement().isInstanceOf(AisReport.class);
    assertThat(observations.get(0).timeMs()).isEqualTo(timeMs);
    assertThat(((AisReport) observations.get(0)).station()).isEqualTo(station);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ais.not_ais | $GPRMC,213950.00,A,5250.53669,N,00542.34920,E,0.020,,070420,,,A*7D",
        "ais.not_ais | # !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C",
        "ais.not_ais | {c:1700000000}",
        "ais.not_ais | garbage",
        "ais.not_ais | !",
        "ais.not_ais | !AIVDM",
        "ais.checksum | !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5D",
        "ais.checksum | !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5",
        "ais.checksum | !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.tag_block | \\c:1700000000*52\\!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C",
        "ais.tag_block | \\c:1700000000*51!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C",
      })
  void aLineThatIsNoneIsCountedByItsReason(String reason, String line) {
    accept(tagged(line));

    assertThat(observations).isEmpty();
    assertThat(decoder.refused()).isEqualTo(Map.of(reason, 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ais.sentence | AIVDM,0,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.sentence | AIVDM,1,2,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.sentence | AIVDM,x,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.sentence | AIVDM,1,1,",
        "ais.fill_bits | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,6",
        "ais.fill_bits | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,",
        "ais.fill_bits | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH",
        "ais.payload | AIVDM,1,1,,B,,0",
        "ais.payload | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TK~,0",
        "ais.payload | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0T Z,0",
        "ais.payload | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0T[Z,0",
        "ais.length | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TK,0",
        "ais.length | AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKHH,0",
        "ais.type_unsupported | AIVDM,1,1,,B,677KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.type_unsupported | AIVDM,1,1,,B,w77KQJ5000G?tO`K>RA1wUbN0TKH,0",
        "ais.mmsi.out_of_range | AIVDM,1,1,,B,1>wwwr5000G?tO`K>RA1wUbN0TKH,0",
        "ais.mmsi.out_of_range | AIVDM,1,1,,B,1000000000000000000000000000,0",
      })
  void aSentenceThatIsNoneIsCountedByItsReason(String reason, String body) {
    accept(sentence(body));

    assertThat(observations).isEmpty();
    assertThat(decoder.refused().keySet()).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({"108000001, 0", "-108000001, 0", "0, 54000001", "0, -54000001", "108600001, 0"})
  void aPositionOffTheGlobeIsRefused(int lon, int lat) {
    accept(position(lon, lat));
    accept(position(108_600_000, lat));
    accept(position(lon, 54_600_000));
    accept(position(108_000_000, -54_000_000));

    assertThat(decoder.refused()).isEqualTo(Map.of("ais.position.out_of_range", 1L));
    assertThat(observations)
        .extracting(o -> ((AisReport) o).lon())
        .containsExactly(Double.NaN, Double.NaN, 180.0);
  }

  private static String position(int lon, int lat) {
    var payload = new PayloadWriter();
    payload.put(1, 6).put(0, 2).put(7, 30).put(0, 23).put(lon, 28).put(lat, 27).put(0, 52).fill();
    return single(payload);
  }

  @Test
  void anOverlongLineIsRefusedAndABlankOneIsNothing() {
    accept("x".repeat(1025) + MOORED);
    accept("");
    accept(" \r\n");

    assertThat(decoder.refused()).isEqualTo(Map.of("ais.line.too_long", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AIVDO", "BSVDM", "ABVDM", "SAVDM"})
  void anyTalkerIsHeard(String talker) {
    accept(sentence(MOORED.substring(1, MOORED.length() - 3).replace("AIVDM", talker)));

    assertThat(observations).hasSize(1);
  }

  @Test
  void whatIsNotAvailableIsNotANumber() {
    var nothing =
        new AisReport(
            9,
            "",
            1,
            7,
            15,
            -128,
            Double.NaN,
            false,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    new AisEncoder().encode(nothing).forEach(line -> decoder.accept(line, 9, observations::add));

    assertThat(observations).containsExactly(nothing);
  }

  @Test
  void partsMayComeInAnyOrderAndBetweenOthers() {
    var random = new RandomObservations(21);
    var shuffle = new Random(22);
    for (int round = 0; round < 200; round++) {
      var encoder = new AisEncoder();
      List<Observation> sent = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        AisStatic voyage = random.voyage();
        sent.add(voyage);
        lines.addAll(encoder.encode(voyage, true));
      }
      Collections.shuffle(lines, shuffle);
      observations.clear();
      lines.forEach(this::accept);

      assertThat(observations).hasSize(10);
      assertThat(observations)
          .extracting(o -> ((AisStatic) o).mmsi())
          .containsExactlyInAnyOrderElementsOf(
              sent.stream().map(o -> ((AisStatic) o).mmsi()).toList());
    }
    assertThat(decoder.refused()).isEmpty();
  }

  @Test
  void stationsWithTheSameSequenceAreKeptApart() {
    var random = new RandomObservations(23);
    List<String> one = tagged(random.voyage(), "one");
    List<String> other = tagged(random.voyage(), "other");

    accept(one.get(0));
    accept(other.get(0));
    accept(other.get(1));
    accept(one.get(1));
    assertThat(observations)
        .extracting(o -> ((AisStatic) o).station())
        .containsExactly("other", "one");
    assertThat(decoder.refused()).isEmpty();
  }

  @Test
  void aPartWithoutItsOthersIsLostAfterHalfAMinute() {
    List<String> lines = tagged(new RandomObservations(24).voyage(), "s");

    decoder.accept(lines.get(0), 0, observations::add);
    decoder.accept(lines.get(1), 30_001, observations::add);
    assertThat(observations).isEmpty();
    assertThat(decoder.refused()).isEqualTo(Map.of("ais.fragment.lost", 1L));
    decoder.accept(lines.get(0), 30_002, observations::add);
    assertThat(observations).hasSize(1);
  }

  @Test
  void aPartWithoutItsOthersIsLostAfterAThousandLines() {
    List<String> lines = tagged(new RandomObservations(25).voyage(), "s");

    accept(lines.get(0));
    for (int i = 0; i < 1001; i++) {
      accept(MOORED);
    }
    accept(lines.get(1));
    decoder.finish();
    assertThat(observations).hasSize(1001);
    assertThat(decoder.refused()).isEqualTo(Map.of("ais.fragment.lost", 2L));
  }

  @Test
  void waitingPartsAreBounded() {
    for (int i = 0; i < 1000; i++) {
      accept(
          sentence(
              "AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0", i));
    }
    assertThat(decoder.refused()).isEqualTo(Map.of("ais.fragment.lost", 1000L - 64));
  }

  @Test
  void theNameOfAnAidGoesOnInItsExtension() {
    var aid =
        new AidReport(
            5,
            "",
            21,
            992_471_097,
            20,
            "CARDINAL NORTH BUOY OF SHA CHAU",
            113.9,
            22.3,
            true,
            false);
    new AisEncoder().encode(aid).forEach(this::accept);

    assertThat(observations).containsExactly(aid);
  }

  @Test
  void olderSendersLeaveOutSpareBits() {
    accept(sentence("AIVDM,1,1,,A,H42O55i18tMET00000000000000,2"));
    accept(sentence("AIVDM,1,1,,A,H42O55i18tMET000000000000000,0"));
    accept(
        sentence(
            "AIVDM,1,1,,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp888888888880,2"));
    accept(
        sentence(
            "AIVDM,1,1,,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp88888888888,0"));

    assertThat(decoder.refused()).isEmpty();
    assertThat(observations)
        .extracting(o -> ((AisStatic) o).name())
        .containsExactly("PROGUY", "PROGUY", "EVER DIADEM", "EVER DIADEM");
    assertThat(observations)
        .last()
        .extracting(o -> ((AisStatic) o).destination())
        .isEqualTo("NEW YORK");
  }

  @Test
  void anAuxiliaryCraftSaysItsMotherShipAndNotItsSize() {
    accept(particulars(982_470_001, 37));
    accept(particulars(247_000_001, 100));

    assertThat(observations)
        .extracting(o -> ((AisStatic) o).toBowM() + " " + ((AisStatic) o).shipType())
        .containsExactly("0 37", "12 0");
  }

  private static String particulars(int mmsi, int shipType) {
    var payload = new PayloadWriter();
    payload.put(24, 6).put(0, 2).put(mmsi, 30).put(1, 2).put(shipType, 8).put("", 14);
    payload.put(12, 9).put(0, 27).fill();
    return single(payload);
  }

  @Test
  void offPositionMeansNothingWithoutAClock() {
    accept(buoy(59));
    accept(buoy(60));

    assertThat(observations)
        .extracting(o -> ((AidReport) o).offPosition())
        .containsExactly(true, false);
  }

  private static String buoy(int second) {
    var payload = new PayloadWriter();
    payload
        .put(21, 6)
        .put(0, 2)
        .put(992_471_097, 30)
        .put(25, 5)
        .put("BUOY", 20)
        .put(0, 1 + 28 + 27);
    payload.put(0, 30 + 4).put(second, 6).put(true).put(0, 12).fill();
    return single(payload);
  }

  private static String single(PayloadWriter payload) {
    String chars = new String(payload.chars(), 0, payload.size(), StandardCharsets.US_ASCII);
    return sentence("AIVDM,1,1,,A," + chars + ",0");
  }

  @Test
  void garbageAndMutatedLinesNeverThrowAndAreCounted() {
    var random = new SplittableRandom(31);
    List<String> sound = new ArrayList<>();
    var encoder = new AisEncoder();
    AisRoundTripTest.ais(32, 200).forEach(o -> sound.addAll(encoder.encode(o, true)));
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes =
          i % 2 == 0 ? noise(random) : mutated(sound.get(random.nextInt(sound.size())), random);
      int before = observations.size();
      long refused = total();
      decoder.accept(bytes, 0, bytes.length, i, observations::add);
      if (i % 2 == 0 && observations.size() == before) {
        assertThat(total()).isGreaterThan(refused);
      }
    }
    assertThat(decoder.refused()).containsKeys("ais.checksum", "ais.not_ais", "ais.tag_block");
  }

  @Test
  void anyBitsBehindASoundChecksumNeverThrow() {
    var random = new SplittableRandom(33);
    for (int i = 0; i < 60_000; i++) {
      decoder.accept(sentence(payload(random)), i, observations::add);
    }
    assertThat(observations).hasSizeGreaterThan(3000);
    assertThat(decoder.refused())
        .containsOnlyKeys(
            "ais.length",
            "ais.mmsi.out_of_range",
            "ais.position.out_of_range",
            "ais.type_unsupported");
  }

  private static String payload(SplittableRandom random) {
    var chars = new StringBuilder("AIVDM,1,1,,A,");
    int length = random.nextInt(3) == 0 ? random.nextInt(1, 72) : 28;
    for (int i = 0; i < length; i++) {
      int six = i == 1 ? random.nextInt(16) : random.nextInt(64);
      chars.append((char) (six < 40 ? six + 48 : six + 56));
    }
    return chars + "," + (length == 28 ? 0 : random.nextInt(6));
  }

  private static byte[] noise(SplittableRandom random) {
    byte[] bytes = new byte[random.nextInt(1, 200)];
    random.nextBytes(bytes);
    bytes[0] = 'x';
    return bytes;
  }

  private static byte[] mutated(String line, SplittableRandom random) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return Arrays.copyOf(bytes, length);
  }

  private long total() {
    return decoder.refused().values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<String> tagged(AisStatic s, String station) {
    return new AisEncoder()
        .encode(s, false).stream().map(line -> tag("s:" + station) + line).toList();
  }

  /** Makes tag blocks of what stands in braces. */
  private static String tagged(String line) {
    return Pattern.compile("\\{(.*?)}").matcher(line).replaceAll(m -> quoted(tag(m.group(1))));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String tag(String fields) {
    return "\\" + checked(fields) + "\\";
  }

  private static String sentence(String body) {
    return "!" + checked(body);
  }

  /** The same from another station each time. */
  private static String sentence(String body, int station) {
    return tag("s:" + station) + sentence(body);
  }

  private static String checked(String body) {
    return body + String.format("*%02X", body.chars().reduce(0, (a, b) -> a ^ b));
  }

  private void accept(String line) {
    decoder.accept(line, 5, observations::add);
  }
}
