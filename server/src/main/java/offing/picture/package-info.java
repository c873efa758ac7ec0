/**
 * Plots and reports become tracks
 *
 * <p>the picture.:It is handed observations by the pipeline and read by watch, recorder and stream.
 * It never sees a true vessel, a clock or an arrival time.
 */
@NullMarked
package offing.picture;

import org.jspecify.annotations.NullMarked;
