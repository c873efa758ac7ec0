package offing.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

  @Test
  void aReceiverHasAHostAndAPort() {
    assertThat(FeedAddress.parse("tcp://ais.example.org:4001"))
        .isEqualTo(new FeedAddress.Tcp("ais.example.org", 4001));
    assertThat(FeedAddress.parse("tcp://[::1]:65535")).isEqualTo(new FeedAddress.Tcp("::1", 65535));
  }

  @Test
  void aLogHasAPath() {
    assertThat(FeedAddress.parse("file:logs/a b.nmea"))
        .isEqualTo(new FeedAddress.File(Path.of("logs/a b.nmea")));
    assertThat(FeedAddress.parse("file:///var/log/ais.nmea"))
        .isEqualTo(new FeedAddress.File(Path.of("/var/log/ais.nmea")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tcp://host:1", "tcp://[::1]:2", "file:a/b", "file:/a"})
  void anAddressIsShownAsItIsWritten(String text) {
    assertThat(FeedAddress.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://",
        "tcp://host",
        "tcp://host:",
        "tcp://host:0",
        "tcp://host:65536",
        "tcp://host:12a",
        "tcp://:4001",
        "tcp://a/b:1",
        "tcp://a b:1",
        "tcp://host:-1",
        "tcp://host:٣"
      })
  void aReceiverWithoutHostOrPortIsRefusedWithASentence(String text) {
    assertThatThrownBy(() -> FeedAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'" + text + "' is no feed: tcp://HOST:PORT is needed, with a port from 1 to 65535");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "udp://host:1", "http://x", "ais.nmea"})
  void anythingElseIsRefusedWithASentence(String text) {
    assertThatThrownBy(() -> FeedAddress.parse(text))
        .hasMessage("'" + text + "' is no feed: tcp://HOST:PORT or file:PATH is needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:", "file: ", "file:a\0b"})
  void aLogWithoutAPathIsRefusedWithASentence(String text) {
    assertThatThrownBy(() -> FeedAddress.parse(text)).hasMessageEndingWith("file:PATH is needed");
  }
}
