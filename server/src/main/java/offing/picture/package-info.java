/**
 * The picture: plots, reports and what cameras make out become tracks.
 *
 * <p>It is handed observations by the pipeline and read through {@link offing.picture.Tracks} by
 * watch, recorder and stream; how sure it is of them stands in {@link offing.picture.Estimates},
 * what speaks against their identity in {@link offing.picture.Evidence}. Where a radar sees, it
 * knows from {@code offing.radar}; what belongs to whom, from {@code offing.assignment}. It never
 * sees a true vessel, a clock or an arrival time. Reports find their track by identity, plots and
 * sightings by place; where both mean one vessel, there is one track.
 */
@NullMarked
package offing.picture;

import org.jspecify.annotations.NullMarked;
