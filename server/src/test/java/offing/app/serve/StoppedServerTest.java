package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StoppedServerTest {
  @Test
  void aServerThatStopsSaysGoodbyeAndLeavesNoDoorOpen() throws Exception {
    RunningServer server = RunningServer.start("--scenario", "quiet-night", "--density", "0.1");
    int port = server.port();
    try (StreamClient client = StreamClient.open(port)) {
      client.next("hello");
      server.close();

      assertThat(client.closed()).isEqualTo(1001);
      assertThatThrownBy(() -> server.get("/api/health")).isInstanceOf(IOException.class);
    }
  }
}
