package offing.sim.traffic.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the vessels of a group spend their time.
 *
 * @param share weight among the voyages of the group, over 0
 * @param way ids of zones and places from the start to the destination: lines are followed, points
 *     passed
 * @param stayMinutes how long she lies at the destination; none where she passes through
 * @param workMinutes how long she works about the destination; none where she does not
 * @param back whether she comes back the same way
 * @param homeMinutes how long she lies at the start before she does it all again; none where she
 *     does it once
 */
public record Voyage(
    double share,
    List<String> way,
    @Nullable Range stayMinutes,
    @Nullable Range workMinutes,
    boolean back,
    @Nullable Range homeMinutes) {

  public String start() {
    return way.get(0);
  }

  public String destination() {
    return way.get(way.size() - 1);
  }
}
