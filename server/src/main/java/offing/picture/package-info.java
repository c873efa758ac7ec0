/**
 * The picture: plots and reports become tracks.
 *
 * <p>It is handed observations by the pipeline and read through {@link offing.picture.Tracks} by
 * watch, recorder and stream; how sure it is of them stands in {@link offing.picture.Estimates},
 * what speaks against their identity in {@link offing.picture.Evidence}. Where a radar sees, it
 * knows from {@code offing.radar}. It never sees a true vessel, a clock or an arrival time. Reports
 * find their track by identity, plots by place; where both mean one vessel, there is one track.
 */
@NullMarked
package offing.picture;

import org.jspecify.annotations.NullMarked;
