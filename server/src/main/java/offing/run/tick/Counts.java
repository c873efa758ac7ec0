package offing.run.tick;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import offing.picture.Offender;

/**
 * What a run has worked through since its start, warm-up included. Immutable.
 *
 * @param observations handed to the pipeline, by kind ({@code aisReport}, {@code radarPlot} ...),
 *     in a fixed order
 * @param oddities what was odd in them or dropped, by a stable reason; sorted
 * @param offenders who was odd most often, the worst first
 * @param stepNanos wall time that this tick's steps took in all, nanoseconds
 */
public record Counts(
    Map<String, Long> observations,
    SortedMap<String, Long> oddities,
    List<Offender> offenders,
    long stepNanos) {

  public Counts {
    offenders = List.copyOf(offenders);
  }
}
