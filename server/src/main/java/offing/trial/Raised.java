package offing.trial;

import offing.watch.alert.Category;

/**
 * An alert, and whom it is about.
 *
 * @param rule id of the rule that raised it
 * @param track number of its track
 * @param atMs when it was raised, event time, epoch milliseconds
 * @param vessel name of the true vessel that the track was about then; empty where it was about
 *     nobody
 */
public record Raised(String rule, Category category, int track, long atMs, String vessel) {

  /** Whether it speaks of smuggling: an alert for somebody's safety is not judged here. */
  boolean isJudged() {
    return category != Category.SAFETY;
  }
}
