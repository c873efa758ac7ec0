package offing.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowClientTest {
  private static final int TICKS = 150;

  @Test
  void aClientThatDoesNotReadHoldsUpNobodyAndIsToldWhatItMissed() throws Exception {
    try (RunningServer server =
            RunningServer.start("--scenario", "night-dash", "--rate", "20", "--speed", "60");
        StreamClient slow = StreamClient.open(server.port());
        StreamClient fast = StreamClient.open(server.port())) {
      slow.next("hello");
      slow.stopReading();

      List<Long> ticks = ticksOf(fast);
      slow.readOn();

      assertThat(ticks).hasSize(TICKS).doesNotHaveDuplicates().isSorted();
      JsonNode skipped = slow.next("skipped");
      assertThat(skipped.path("frames").asLong()).isPositive();
      assertThat(server.get("/metrics").raw().body())
          .containsPattern("offing_stream_skipped_frames_total [1-9]");
    }
  }

  /** The numbers of the ticks that come, for some time. */
  private static List<Long> ticksOf(StreamClient client) throws Exception {
    List<Long> ticks = new ArrayList<>();
    while (ticks.size() < TICKS) {
      long seq = Frames.head(client.nextFrame()).seq();
      if (ticks.isEmpty() || ticks.get(ticks.size() - 1) != seq) {
        ticks.add(seq);
      }
    }
    return ticks;
  }
}
