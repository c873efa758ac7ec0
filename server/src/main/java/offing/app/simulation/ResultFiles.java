package offing.app.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import offing.observation.ObservationWriter;
import offing.sim.World;
import offing.stream.message.WireJson;

/**
 * The files that a headless run leaves in a folder: {@code ais.nmea}, {@code labels.json}, {@code
 * summary.json}, and where all observations are wanted {@code observations.bin}, their canonical
 * bytes, and {@code radar.csv}. Files of an earlier run are replaced.
 */
final class ResultFiles implements ObservationSink, Closeable {
  private final Path folder;
  private final List<Closeable> open = new ArrayList<>();
  private final ObservationSink sink;

  ResultFiles(Path folder, boolean allObservations) throws IOException {
    this.folder = Files.createDirectories(folder);
    var ais = new AisFile(Files.newBufferedWriter(folder.resolve("ais.nmea")));
    open.add(ais);
    sink = allObservations ? ais.andThen(radar()).andThen(canonical()) : ais;
  }

  private ObservationSink radar() throws IOException {
    return new RadarFile(text("radar.csv"));
  }

  private ObservationSink canonical() throws IOException {
    var writer = new ObservationWriter(Files.newOutputStream(folder.resolve("observations.bin")));
    open.add(writer);
    return writer;
  }

  private Writer text(String name) throws IOException {
    Writer writer = Files.newBufferedWriter(folder.resolve(name));
    open.add(writer);
    return writer;
  }

  @Override
  public void accept(Observation observation) {
    sink.accept(observation);
  }

  /** {@code {"labels": [...]}}: approaches in the order of the scenario, then people in danger. */
  void labels(World world) throws IOException {
    ObjectNode json = WireJson.object();
    json.set("labels", Labels.json(world));
    write(folder, "labels.json", json);
  }

  static void summary(Path folder, Result result) throws IOException {
    write(folder, "summary.json", result.json());
  }

  private static void write(Path folder, String name, ObjectNode json) throws IOException {
    Files.writeString(folder.resolve(name), json.toPrettyString() + "\n");
  }

  @Override
  public void close() throws IOException {
    for (Closeable file : open) {
      file.close();
    }
  }
}
