package offing.app.option;

import picocli.CommandLine.IVersionProvider;

/** Which Offing this is. */
public final class Version implements IVersionProvider {

  /** As the jar's manifest says; classes that were never packed have none. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unpacked" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"offing " + text()};
  }
}
