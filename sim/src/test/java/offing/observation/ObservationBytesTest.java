package offing.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationBytesTest {

  @Test
  void whatIsWrittenIsReadBackUnchanged() throws IOException {
    List<Observation> observations = RandomObservations.of(1, 20_000).toList();

    assertThat(read(written(observations))).isEqualTo(observations);
  }

  @Test
  void theHashIsThatOfTheWrittenFile() throws Exception {
    List<Observation> observations = RandomObservations.of(2, 20_000).toList();
    var hash = new ObservationHash();
    observations.forEach(hash::accept);

    byte[] ofFile = MessageDigest.getInstance("SHA-256").digest(written(observations));
    assertThat(hash.finish()).isEqualTo(HexFormat.of().formatHex(ofFile));
  }

  @Test
  void theHashOfAKnownPlotNeverChanges() throws IOException {
    var plot = new RadarPlot(1_700_000_000_000L, "sha-chau", 12_345, 271.25, -0.1);

    assertThat(HexFormat.of().formatHex(written(List.of(plot))))
        .isEqualTo(
            "04" + "0000018bcfe56800" + "00087368612d63686175" + "00003039" + "69f5" + "ffff");
  }

  @Test
  void aChangeAnywhereChangesTheHash() {
    List<Observation> observations = new ArrayList<>(RandomObservations.of(3, 50).toList());
    String before = hash(observations);

    observations.set(20, new RandomObservations(4).weather());
    assertThat(hash(observations)).isNotEqualTo(before);
  }

  @Test
  void aFileCutAnywhereIsReadUpToThereAndThenRefused() throws IOException {
    List<Observation> observations = RandomObservations.of(5, 7).toList();
    byte[] bytes = written(observations);
    var whole = new ArrayList<Integer>();
    for (int i = 0; i <= observations.size(); i++) {
      whole.add(written(observations.subList(0, i)).length);
    }

    for (int length = 0; length <= bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      if (whole.contains(length)) {
        assertThat(read(cut)).isEqualTo(observations.subList(0, whole.indexOf(length)));
      } else {
        assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
      }
    }
  }

  @Test
  void anUnknownKindAndAnImpossibleValueAreRefusedWithTheirPlace() throws IOException {
    byte[] bytes = written(RandomObservations.of(6, 7).toList());
    byte[] strange = bytes.clone();
    strange[0] = 77;
    byte[] impossible = written(List.of(new RadarPlot(0, "", 1, 0, 0)));
    Arrays.fill(impossible, 11, 15, (byte) 0);

    assertThatThrownBy(() -> read(strange)).hasMessage("observation 1: kind 77 is none of 1 to 7");
    assertThatThrownBy(() -> read(impossible))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("observation 1: rangeM is 0");
  }

  private static String hash(List<Observation> observations) {
    var hash = new ObservationHash();
    observations.forEach(hash::accept);
    return hash.finish();
  }

  private static byte[] written(List<Observation> observations) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new ObservationWriter(out)) {
      observations.forEach(writer::accept);
    }
    return out.toByteArray();
  }

  private static List<Observation> read(byte[] bytes) throws IOException {
    var observations = new ArrayList<Observation>();
    try (var reader = new ObservationReader(new ByteArrayInputStream(bytes))) {
      reader.forEach(observations::add);
    }
    return observations;
  }
}
