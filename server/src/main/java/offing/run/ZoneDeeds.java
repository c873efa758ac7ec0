package offing.run;

import java.util.List;
import offing.pipeline.Pipeline;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.order.ZoneOrder;
import offing.watch.watched.WatchedZone;

/**
 * Changes the zones that users watch, between two ticks. Throws {@link Refused} where that cannot
 * be. Owned by the run's thread.
 */
final class ZoneDeeds {
  private final Pipeline pipeline;
  private final Diary diary;

  ZoneDeeds(Pipeline pipeline, Diary diary) {
    this.pipeline = pipeline;
    this.diary = diary;
  }

  List<WatchedZone> order(ZoneOrder order, Operator operator) {
    List<WatchedZone> before = pipeline.zones();
    List<WatchedZone> after = order.after(before);
    pipeline.changeZones(after);
    List<WatchedZone> done = order.done(before, after);
    diary.order(order.shown(done), 0, operator);
    return List.copyOf(done);
  }
}
