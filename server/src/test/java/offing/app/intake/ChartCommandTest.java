package offing.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import offing.app.Main;
import offing.app.option.Outcome;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ChartCommandTest {
  @TempDir private Path folder;

  @Test
  void theChartThatItMakesIsTheOneThatIsBuiltIn() throws IOException {
    Path embedded = AreaFolder.embedded("hong-kong");
    try (Stream<Path> files = Files.list(embedded)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Files.delete(folder.resolve("chart.json"));

    assertThat(Main.commandLine().execute("chart", "--area", folder.toString())).isZero();

    Area builtIn = AreaReader.read(embedded);
    Area made = AreaReader.read(folder);
    assertThat(made.chart().bounds()).isEqualTo(builtIn.chart().bounds());
    assertThat(made.chart().eastM(114, 22.2))
        .isCloseTo(builtIn.chart().eastM(114, 22.2), within(1e-6));
    assertThat(made.chart().lat(1000, 2000))
        .isCloseTo(builtIn.chart().lat(1000, 2000), within(1e-11));
  }

  @Test
  void anUnknownProjectionIsOneSentence() throws IOException {
    Files.writeString(folder.resolve("area.yaml"), "{bounds: [10, 50, 11, 51], crs: 'EPSG:99'}");

    assertThat(said("--area", folder.toString())).contains("EPSG:99").hasLineCount(1);
  }

  @Test
  void whatAreaYamlLacksIsSaid() throws IOException {
    Files.writeString(folder.resolve("area.yaml"), "{name: nowhere}");

    assertThat(said("--area", folder.toString()))
        .contains("area.yaml:1:1: 'crs' is missing", "area.yaml:1:1: 'bounds' is missing");
  }

  @Test
  void noFolderIsOneSentence() {
    assertThat(said("--area", folder.resolve("none").toString())).contains("there is no folder");
  }

  private static String said(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine command = Main.commandLine().setErr(new PrintWriter(said));
    String[] all = Stream.concat(Stream.of("chart"), Stream.of(arguments)).toArray(String[]::new);
    assertThat(command.execute(all)).isEqualTo(Outcome.BAD_INPUT);
    return said.toString();
  }
}
