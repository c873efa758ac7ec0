package offing.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import offing.recording.Recordings.Limits;
import offing.recording.Recordings.Verdict;
import offing.recording.writer.Terms;

/**
 * A process of its own that records the night and says each tick: to be killed, or to be left
 * without a disk.
 */
final class RecordingProcess implements AutoCloseable {
  private static final String TICK = "tick ";
  private static final String END = "end ";

  private final Process process;
  private final BufferedReader said;

  private RecordingProcess(Process process) {
    this.process = process;
    said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Records into a library at a speed; {@code before} stands before the java command. */
  static RecordingProcess start(Path library, double speed, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(RecordingProcess.class.getName(), library.toString(), Double.toString(speed)));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    return new RecordingProcess(builder.start());
  }

  long pid() {
    return process.pid();
  }

  /** The next tick that was handed to the recorder; throws where none comes any more. */
  Said next() throws IOException {
    while (true) {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("the process has ended");
      }
      if (line.startsWith(TICK)) {
        String[] words = line.split(" ", -1);
        return new Said(
            Long.parseLong(words[1]),
            RecorderState.Status.valueOf(words[2]),
            Long.parseLong(words[3]),
            Long.parseLong(words[4]));
      }
    }
  }

  /**
   * What was said with a tick.
   *
   * @param kept ticks that were on the disk then, event time of the newest
   */
  record Said(long tickMs, RecorderState.Status status, long dropped, long kept) {}

  /** Kills it as a power cut would; it gets no chance to do anything. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Has it close its recording and compare each moment with what it was. */
  String end() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    while (true) {
      String line = said.readLine();
      if (line == null) {
        throw new IOException("the process has ended");
      }
      if (line.startsWith(END)) {
        return line.substring(END.length());
      }
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** Takes the library's folder and the speed. */
  public static void main(String[] arguments) throws Exception {
    Path library = Path.of(arguments[0]);
    // Nothing is spared, so that the disk itself refuses.
    var terms =
        new Terms(
            Terms.DEFAULT.commit(),
            Duration.ofMillis(200),
            Terms.DEFAULT.keyframeMs(),
            Terms.DEFAULT.partMs(),
            Terms.DEFAULT.partBytes(),
            0,
            Terms.DEFAULT.mostTicks(),
            Terms.DEFAULT.mostRows());
    Recordings recordings = Recordings.in(library, Limits.DEFAULT, terms);
    Recorder recorder = recordings.start(Night.head());
    var witness = new Witness(recorder, tickMs -> say(tickMs, recorder.state()));
    try (var run = Night.run(witness, Double.parseDouble(arguments[1]))) {
      run.start();
      int asked = System.in.read();
      assert asked >= 0;
    }
    System.out.println(END + compared(recordings, recorder.state().recording(), witness));
  }

  private static void say(long tickMs, RecorderState state) {
    System.out.println(
        TICK
            + tickMs
            + " "
            + state.status()
            + " "
            + state.droppedTicks()
            + " "
            + state.keptUntilMs());
  }

  private static String compared(Recordings recordings, String id, Witness witness) {
    Verdict verdict = recordings.verify(id);
    SortedMap<Long, String> kept = Night.hashes(recordings.open(id));
    kept.entrySet().removeAll(witness.hashes.entrySet());
    try (RecordingReader reader = recordings.open(id)) {
      return "faults "
          + verdict.faults()
          + " wrong "
          + kept.size()
          + " gaps "
          + reader.gaps().size();
    }
  }
}
