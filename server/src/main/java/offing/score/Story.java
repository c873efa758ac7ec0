package offing.score;

import org.agrona.collections.IntArrayList;

/**
 * Under which track numbers one vessel was known, sample by sample of those in which she was
 * detectable. Owned by its figures.
 */
final class Story {
  /** Ends the numbers of a sample; no track has it. */
  private static final int END = -1;

  private final IntArrayList told = new IntArrayList();
  private final IntArrayList startOfSample = new IntArrayList();

  /** Begins her next sample. */
  void begin() {
    if (!startOfSample.isEmpty()) {
      told.addInt(END);
    }
    startOfSample.addInt(told.size());
  }

  /** A track is about her in this sample. */
  void tracked(int number) {
    told.addInt(number);
  }

  int samples() {
    return startOfSample.size();
  }

  /** In how many of them at least one track was about her. */
  int samplesTracked() {
    int tracked = 0;
    for (int sample = 0; sample < samples(); sample++) {
      tracked += isTracked(sample) ? 1 : 0;
    }
    return tracked;
  }

  /**
   * How often the number changed that a watch officer would follow: he keeps one as long as it is
   * about her, and then takes the one that will be for the longest. A number that comes back after
   * a gap is no change.
   */
  int numberChanges() {
    int changes = 0;
    int followed = END;
    for (int sample = 0; sample < samples(); sample++) {
      if (isTracked(sample) && !has(sample, followed)) {
        changes += followed == END ? 0 : 1;
        followed = longestFrom(sample);
      }
    }
    return changes;
  }

  /** The most samples in a row in which one number was about her. */
  int longestSegment() {
    int longest = 0;
    for (int sample = 0; sample < samples(); sample++) {
      for (int at = startOfSample.getInt(sample); at < end(sample); at++) {
        int number = told.getInt(at);
        if (sample == 0 || !has(sample - 1, number)) {
          longest = Math.max(longest, runFrom(sample, number));
        }
      }
    }
    return longest;
  }

  private int longestFrom(int sample) {
    int best = END;
    int longest = 0;
    for (int at = startOfSample.getInt(sample); at < end(sample); at++) {
      int run = runFrom(sample, told.getInt(at));
      if (run > longest) {
        longest = run;
        best = told.getInt(at);
      }
    }
    return best;
  }

  private int runFrom(int sample, int number) {
    int at = sample;
    while (at < samples() && has(at, number)) {
      at++;
    }
    return at - sample;
  }

  private boolean isTracked(int sample) {
    return end(sample) > startOfSample.getInt(sample);
  }

  private boolean has(int sample, int number) {
    for (int at = startOfSample.getInt(sample); at < end(sample); at++) {
      if (told.getInt(at) == number) {
        return true;
      }
    }
    return false;
  }

  private int end(int sample) {
    return sample + 1 < samples() ? startOfSample.getInt(sample + 1) - 1 : told.size();
  }
}
