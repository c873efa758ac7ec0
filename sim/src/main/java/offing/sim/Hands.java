package offing.sim;

import java.util.function.IntConsumer;

/**
 * Who does work that may be done at the same time: some tasks, of which none touches what another
 * does. The sea knows no threads; whoever steps a world may lend it more hands than its own.
 */
public interface Hands {
  /** One's own alone: all is done as soon as it has begun. */
  Hands OWN =
      new Hands() {
        @Override
        public void begin(int count, IntConsumer task) {
          for (int i = 0; i < count; i++) {
            task.accept(i);
          }
        }

        @Override
        public void finish() {
          // it is done
        }
      };

  /** Begins tasks 0 to {@code count}, exclusive, each once, in any order. The last are finished. */
  void begin(int count, IntConsumer task);

  /**
   * Comes back when all of them are done, and what they did is seen by who asks; throws what one of
   * them threw. Nothing where none was begun.
   */
  void finish();
}
