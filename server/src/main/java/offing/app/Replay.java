package offing.app;

import io.vertx.core.Vertx;
import offing.api.recording.Library;
import offing.area.Area;
import offing.recording.Recordings;
import offing.run.Run;
import offing.stream.RecordedAreas;
import offing.stream.Viewings;

/** The wiring of all that reads recordings. */
record Replay(Library library, Viewings viewings, RecordedAreas areas) implements AutoCloseable {

  static Replay open(Vertx vertx, Recordings recordings, Area area, Run run) {
    var areas = new RecordedAreas(area);
    var viewings =
        new Viewings(
            vertx, recordings, areas, id -> id.equals(run.recording().recording()), Version.text());
    return new Replay(new Library(vertx, recordings, areas, viewings, run), viewings, areas);
  }

  /** Says goodbye to whoever is viewing. */
  void leave() {
    viewings.leave();
  }

  @Override
  public void close() {
    viewings.close();
    areas.close();
  }
}
