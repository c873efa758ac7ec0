package offing.app.serve;

import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import offing.api.recording.Library;
import offing.api.recording.Simulator;
import offing.app.option.Version;
import offing.area.Area;
import offing.recording.Recordings;
import offing.run.Run;
import offing.stream.viewing.RecordedAreas;
import offing.stream.viewing.Viewings;

/** The wiring of all that reads recordings. */
record Replay(Library library, Viewings viewings, RecordedAreas areas) implements AutoCloseable {

  /**
   * Puts it together.
   *
   * @param kept what is there to be replayed
   */
  static Replay open(Vertx vertx, Kept kept, Area area, Run run) {
    Recordings recordings = kept.recordings();
    var areas = new RecordedAreas(area);
    var viewings =
        new Viewings(
            vertx, recordings, areas, id -> id.equals(run.recording().recording()), Version.text());
    return new Replay(
        new Library(vertx, recordings, kept.simulator(), areas, viewings, run), viewings, areas);
  }

  /** Says goodbye to whoever is viewing; comes when that was said. */
  CompletableFuture<Void> leave() {
    return viewings.leave();
  }

  @Override
  public void close() {
    library.close();
    viewings.close();
    areas.close();
  }

  /** The library, and what can be added to it. */
  record Kept(Recordings recordings, Simulator simulator) {}
}
