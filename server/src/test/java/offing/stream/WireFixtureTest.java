package offing.stream;

import static offing.stream.Fixtures.assertSameBytes;
import static offing.stream.Fixtures.assertSameJson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.FeedState;
import offing.moment.AlertHistory;
import offing.moment.FrozenTracks;
import offing.moment.Moment;
import offing.moment.SensorState;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;
import offing.recording.RecorderState;
import offing.recording.RecordingHead;
import offing.recording.RecordingInfo;
import offing.run.clock.Clock;
import offing.run.tick.RunState;
import offing.stream.frame.Frame;
import offing.stream.frame.FrameMaker;
import offing.stream.message.ClientMessage;
import offing.stream.message.RecordingJson;
import offing.stream.message.ViewedClock;
import offing.stream.message.WireJson;
import offing.stream.tile.DecodedFrame;
import offing.stream.tile.Ticks;
import offing.stream.tile.TileFrame;
import offing.stream.tile.TileGrid;
import offing.stream.tile.TrackTable;
import offing.stream.tile.TrackTable.Row;
import offing.stream.viewing.ViewedMoment;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.alert.Category;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import offing.watch.alert.Verdict;
import org.junit.jupiter.api.Test;

/**
 * The contract with the browser: the bytes that Java writes are those that the web's own tests
 * read, from the same files.
 */
class WireFixtureTest {
  private static final Row CARGO = Row.of(1, 1_000, 2_000).seen(Ticks.TIME_MS - 3_000, Tracks.AIS);
  private static final Row FAST =
      Row.of(2, 3_000, 15_990)
          .withKind(TrackKind.RADAR_ONLY)
          .withMotion(41.26, 359.97, Double.NaN)
          .seen(Ticks.TIME_MS, Tracks.RADAR);
  private static final Row LOST =
      Row.of(4_000_000, 15_999, 500)
          .withStatus(TrackStatus.LOST)
          .withMotion(Double.NaN, Double.NaN, Double.NaN)
          .seen(Ticks.TIME_MS - 90_000, 0);
  private static final Row FAR = Row.of(9, -1, -20_000).withKind(TrackKind.PATROL);

  private static final Alert ALERT =
      new Alert(
          3,
          5,
          3,
          "fast-inbound",
          "Fast craft towards the boundary",
          Severity.ALARM,
          Category.SMUGGLING,
          2,
          Ticks.TIME_MS - 60_000,
          114.0291262,
          22.1444444,
          "At 41.3 kn.",
          List.of(
              new Evidence("sogKn", 41.3, "kn", "at least 30"),
              new Evidence("minutesToBoundary", 4.0, "min", "at most 10"),
              new Evidence("aisSilent", true, "", "must be true"),
              new Evidence("lengthM", "", "m", "")),
          new Handling(
              AlertState.SILENCED,
              Ticks.TIME_MS,
              "Wong",
              "",
              Verdict.NONE,
              "known to the port",
              Ticks.TIME_MS + 600_000));

  private static final RecorderState RECORDING =
      new RecorderState(
          RecorderState.Status.RECORDING,
          "20260528-201320-night-dash",
          "",
          1_234_567,
          Ticks.TIME_MS - 1_000,
          0);

  @Test
  void framesAreAsTheBrowserReadsThem() throws IOException {
    var frames = new FrameMaker(0, () -> RecorderState.OFF);
    TileFrame whole = tile(frames.next(Ticks.of(1, TrackTable.of(CARGO, FAST, LOST, FAR))), "0,0");
    TileFrame delta =
        tile(
            frames.next(
                Ticks.of(
                    2,
                    TrackTable.of(
                        CARGO,
                        FAST.at(3_000, 16_010),
                        LOST.withStatus(TrackStatus.DROPPED),
                        FAR,
                        Row.of(10, 20, 30)),
                    ALERT)),
            "0,0");

    assertSameBytes("frame-whole.cbor", whole.whole().getBytes());
    assertSameBytes("frame-delta.cbor", delta.after(1).orElseThrow().getBytes());
    ObjectNode expected = WireJson.object();
    expected.set("whole", json(DecodedFrame.of(whole.whole().getBytes())));
    expected.set("delta", json(DecodedFrame.of(delta.after(1).orElseThrow().getBytes())));
    assertSameJson("frame.json", expected);
  }

  @Test
  void messagesAreAsTheBrowserReadsThem() throws IOException {
    var area = AreaReader.read(AreaFolder.embedded("hong-kong"));

    assertSameJson("hello.json", WireJson.helloMessage("0.1.0", area, live(), 1, 5));
    assertSameJson("alert.json", WireJson.alertMessage(ALERT));
    assertSameJson(
        "identities.json",
        WireJson.identitiesMessage(
            WireJson.array()
                .add(WireJson.identity(TrackTable.of(CARGO.withName("<img src=x>")), 0))));
    assertSameJson("clock.json", WireJson.clockMessage(run().clock()));
    assertSameJson("sensors.json", WireJson.sensorsMessage(run(), RECORDING));
    assertSameJson("skipped.json", WireJson.skippedMessage(12));
    assertSameJson("problem.json", WireJson.problemMessage("/speed", "must be a number"));
  }

  @Test
  void messagesOfAViewingAreAsTheBrowserReadsThem() throws IOException {
    var area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var info =
        new RecordingInfo(
            "night-dash-20260528T201320Z",
            "Two dark go-fasts",
            RecordingHead.Kind.SIMULATION,
            "night-dash",
            7,
            true,
            "hong-kong",
            "0.1.0",
            Ticks.TIME_MS - 600_000,
            Ticks.TIME_MS + 600_000,
            1_234_567,
            420,
            3,
            2,
            true,
            false);
    var moment =
        new Moment(
            Ticks.TIME_MS,
            FrozenTracks.copyOf(TrackTable.of(CARGO)),
            AlertHistory.at(Ticks.TIME_MS, List.of(ALERT)),
            run().sensors());
    var clock =
        new ViewedClock(
            Ticks.TIME_MS,
            -60,
            true,
            false,
            info.fromMs(),
            info.toMs(),
            true,
            new ClientMessage.Loop(Ticks.TIME_MS - 60_000, Ticks.TIME_MS + 60_000));

    assertSameJson(
        "hello-replay.json",
        WireJson.helloMessage(
            "0.1.0", area, ViewedMoment.tick(1, info, moment, Ticks.TIME_MS), clock, info, true));
    assertSameJson("clock-replay.json", clock.message());
    assertSameJson("rewind.json", WireJson.rewindMessage(4));
    assertSameJson("rules.json", WireJson.rulesMessage(14));
  }

  private static ObjectNode live() {
    ObjectNode run = WireJson.run(run());
    run.set("recording", RecordingJson.recorder(RECORDING));
    return run;
  }

  private static RunState run() {
    return new RunState(
        Ticks.SIMULATION,
        new Clock(Ticks.TIME_MS, 10, true, false),
        List.of(
            new SensorState(
                "radar-1", "Radar 1", SensorState.Kind.RADAR, Ticks.TIME_MS - 500, false),
            new SensorState("PL 82", "PL 82", SensorState.Kind.PATROL, Long.MIN_VALUE, true)),
        List.of(
            new FeedState(
                "night-dash", false, FeedState.Status.RUNNING, "", 12_345, new TreeMap<>())),
        "");
  }

  private static TileFrame tile(Frame frame, String name) {
    return frame.tiles().stream()
        .filter(tile -> TileGrid.name(tile.tile()).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode json(DecodedFrame frame) {
    ObjectNode json = WireJson.object().put("seq", frame.seq()).put("time", frame.time());
    json.put("tile", frame.tile()).put("whole", frame.whole());
    frame
        .columns()
        .forEach(
            (name, values) -> {
              ArrayNode column = json.putArray(name);
              for (long value : values) {
                column.add(value);
              }
            });
    return json;
  }
}
