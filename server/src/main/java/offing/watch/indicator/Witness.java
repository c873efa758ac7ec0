package offing.watch.indicator;

import offing.picture.Estimates;
import offing.picture.Evidence;
import offing.picture.Tracks;

/** The picture's read doors, by the same slots. Owned by the picture's thread. */
public record Witness(Tracks tracks, Estimates estimates, Evidence evidence) {}
