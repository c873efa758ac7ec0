package offing.app.evaluation;

import java.io.IOException;
import offing.observation.Observation;
import offing.score.Sample;

/** Who keeps what a run was judged by. */
interface ExportSink extends AutoCloseable {
  /** Keeps nothing. */
  ExportSink NONE =
      new ExportSink() {
        @Override
        public void observed(long arrivalMs, Observation observation) {
          // nobody asked for it
        }

        @Override
        public void sample(Sample sample) {
          // nobody asked for it
        }

        @Override
        public void close() {
          // holds nothing
        }
      };

  /** The pipeline is handed that; arrival as epoch milliseconds of event time. */
  void observed(long arrivalMs, Observation observation);

  /** Truth and tracks are compared. */
  void sample(Sample sample);

  @Override
  void close() throws IOException;
}
