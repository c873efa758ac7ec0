package offing.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import offing.recording.RecorderState.Status;
import offing.recording.RecordingProcess.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the disk refuses, the recording stops and the run goes on; with room it records again. */
class FullDiskTest {
  private static final double SPEED = 20;
  private static final String SOUND = "faults [] wrong 0 gaps 1";

  /** Files may not grow over this, bytes: less than the first rows of a part take. */
  private static final String NO_ROOM = "65536";

  @TempDir Path library;

  private static Said next(RecordingProcess process, Predicate<Said> wanted) throws IOException {
    while (true) {
      Said said = process.next();
      if (wanted.test(said)) {
        return said;
      }
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException isNotInstalled) {
      return false;
    }
  }

  private static void limitFiles(RecordingProcess process, String bytes) throws Exception {
    assertThat(run("prlimit", "--pid", "" + process.pid(), "--fsize=" + bytes + ":")).isTrue();
  }

  @Test
  void writesThatTheSystemRefusesStopTheRecordingUntilTheyAreAllowed() throws Exception {
    assumeTrue(run("prlimit", "--version"), "limits of another process are set by prlimit");
    try (var process = RecordingProcess.start(library, SPEED)) {
      Said going = next(process, said -> said.kept() > 0);

      limitFiles(process, NO_ROOM);
      Said stopped = next(process, said -> said.status() == Status.STOPPED && said.dropped() > 20);
      assertThat(stopped.tickMs()).isGreaterThan(going.tickMs());

      limitFiles(process, "unlimited");
      next(process, said -> said.status() == Status.RECORDING && said.kept() > stopped.tickMs());
      assertThat(process.end()).isEqualTo(SOUND);
    }
  }

  /** A small file system in a namespace of the process's own: it needs no root, where allowed. */
  @Test
  void aFullFileSystemStopsTheRecordingUntilThereIsRoom() throws Exception {
    String[] own = {"unshare", "-Urm", "sh", "-c", mount() + " && exec \"$@\"", "sh"};
    List<String> probe = new ArrayList<>(Arrays.asList(own));
    probe.add("true");
    assumeTrue(run(probe.toArray(String[]::new)), "no namespaces of one's own here");
    try (var process = RecordingProcess.start(library, SPEED, own)) {
      next(process, said -> said.kept() > 0);
      Path inside = Path.of("/proc/" + process.pid() + "/root" + library);
      assumeTrue(Files.isDirectory(inside), "no way into the namespace here");

      Path filler = inside.resolve("filler");
      fill(filler);
      Said stopped = next(process, said -> said.status() == Status.STOPPED && said.dropped() > 20);

      Files.delete(filler);
      next(process, said -> said.status() == Status.RECORDING && said.kept() > stopped.tickMs());
      assertThat(process.end()).isEqualTo(SOUND);
    }
  }

  private String mount() {
    return "mount -t tmpfs -o size=12m none " + library;
  }

  private static void fill(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.size(filler)).isPositive();
    }
  }
}
