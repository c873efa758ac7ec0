package offing.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;

class EvaluationRunTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final long SEED = 4;
  private static final double DENSITY = 0.3;

  private static final Scenario SCENARIO =
      new Scenario(
          "short",
          "Short",
          "",
          SEED,
          Instant.parse("2026-11-24T04:00:00Z"),
          Duration.ofMinutes(2),
          Duration.ofMinutes(3),
          DENSITY,
          List.of("radar-waglan", "radar-lamma-s"),
          List.of());

  /** The sensors may look a step behind the vessels; the samples do not. */
  @Test
  void itIsJudgedAsIfEveryStepWereHeardBeforeTheNext() throws IOException {
    World world = World.of(AREA, SCENARIO, SEED, DENSITY);
    world.keepDetectability();
    var judged = new JudgedPipeline(AREA, world.startMs(), ExportSink.NONE);
    while (world.timeMs() < world.endMs()) {
      world.step(judged::observed, judged::truth);
      judged.advanceTo(world.timeMs());
    }
    var stepByStep =
        new EvaluationResult("short", SEED, DENSITY, 120, judged.evaluation(), judged.scanTimes());

    EvaluationResult run = new EvaluationRun(AREA, SCENARIO, SEED, DENSITY).into(null);

    assertThat(figures(run)).isEqualTo(figures(stepByStep));
    assertThat(run.evaluation().samples()).isEqualTo(12);
  }

  private static ObjectNode figures(EvaluationResult result) {
    ObjectNode json = result.json();
    json.remove("scanMillis");
    return json;
  }
}
