package offing.api.recording;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import offing.api.gate.HttpProblem;
import offing.recording.RecordingFault;
import offing.recording.RecordingInfo;
import offing.recording.RecordingReader;
import offing.recording.Recordings;
import offing.recording.block.DamagedBlock;
import offing.run.Run;
import offing.stream.message.RecordingJson;

/** The recordings as requests ask for them: by id, and off the event loops. */
final class Shelf {
  /** What an id may look like: never a path out of the folder. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,127}");

  private final Vertx vertx;
  private final Recordings recordings;
  private final Run run;

  Shelf(Vertx vertx, Recordings recordings, Run run) {
    this.vertx = vertx;
    this.recordings = recordings;
    this.run = run;
  }

  Recordings recordings() {
    return recordings;
  }

  /** The recording of that id; throws {@link HttpProblem} 404 where there is none. */
  RecordingInfo get(String id) {
    if (!ID.matcher(id).matches()) {
      throw none(id);
    }
    return recordings.find(id).orElseThrow(() -> none(id));
  }

  private static HttpProblem none(String id) {
    return new HttpProblem(HttpProblem.NOT_FOUND, "there is no recording '" + id + "'");
  }

  ObjectNode json(RecordingInfo info) {
    return RecordingJson.recording(info, info.id().equals(run.recording().recording()));
  }

  /** Reads something on a worker's thread and answers it on the request's own. */
  <T> void answer(RoutingContext context, Callable<T> body, BiConsumer<RoutingContext, T> answer) {
    vertx
        .executeBlocking(body, false)
        .onSuccess(made -> answer.accept(context, made))
        .onFailure(fault -> context.fail(told(fault, HttpProblem.OUR_FAULT)));
  }

  /** Throws {@link HttpProblem} 409 where a recording has no tick yet. */
  static void refuseIfNothing(RecordingInfo info) {
    if (!RecordingJson.isAnything(info)) {
      throw new HttpProblem(HttpProblem.CONFLICT, "nothing of " + info.id() + " is kept yet");
    }
  }

  /** Reads something of the path's recording and answers it. */
  <T> void read(RoutingContext context, Reading<T> reading, BiConsumer<RoutingContext, T> answer) {
    String id = context.pathParam("id");
    answer(
        context,
        () -> {
          RecordingInfo info = get(id);
          try (RecordingReader reader = recordings.open(info.id())) {
            return reading.of(reader, reader.info());
          }
        },
        answer);
  }

  /** What cannot be read is said in the words of whoever found it. */
  static Throwable told(Throwable fault, int status) {
    boolean known = fault instanceof RecordingFault || fault instanceof DamagedBlock;
    return known ? new HttpProblem(status, String.valueOf(fault.getMessage())) : fault;
  }

  /** What is read of a recording. */
  @FunctionalInterface
  interface Reading<T> {
    T of(RecordingReader reader, RecordingInfo info) throws Exception;
  }
}
