package offing.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaFolderTest {

  @Test
  void anUnknownAreaIsNamed() {
    assertThatThrownBy(() -> AreaFolder.embedded("atlantis")).hasMessageContaining("atlantis");
  }

  /** The classes and the data are packed as the build packs them, and read from there, twice. */
  @Test
  void theEmbeddedAreaIsReadFromAJar(@TempDir Path folder) throws Exception {
    Path classes = Path.of(Area.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = folder.resolve("sim.jar");
    pack(classes, jar);
    for (int i = 0; i < 2; i++) {
      try (URLClassLoader loader = loader(jar, classes)) {
        Object path = call(loader, "offing.area.AreaFolder", "embedded", String.class, "hong-kong");
        Object area = call(loader, "offing.area.AreaReader", "read", Path.class, path);

        assertThat(path.toString()).contains("/area/hong-kong");
        assertThat(((Path) path).getFileSystem().provider().getScheme()).isEqualTo("jar");
        assertThat(area.getClass().getMethod("id").invoke(area)).isEqualTo("hong-kong");
      }
    }
  }

  private static Object call(
      ClassLoader loader, String type, String method, Class<?> parameter, Object argument)
      throws ReflectiveOperationException {
    return loader.loadClass(type).getMethod(method, parameter).invoke(null, argument);
  }

  /** The class path of this test, with the jar in place of the folder. */
  private static URLClassLoader loader(Path jar, Path classes) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : List.of(System.getProperty("java.class.path").split(":", -1))) {
      if (!Path.of(entry).equals(classes)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
  }
}
