package offing.app.trials;

import java.io.Closeable;
import java.io.IOException;
import offing.trial.Played;

/** Who keeps what the scores were counted from. */
@FunctionalInterface
interface TrialFiles extends Closeable {
  TrialFiles NONE = played -> {};

  void played(Played played);

  @Override
  default void close() throws IOException {}
}
