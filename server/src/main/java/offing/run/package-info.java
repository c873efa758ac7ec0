/**
 * A run: feeds, clock and pipeline on a plain thread of its own, publishing immutable pictures and
 * handing everything to a recorder.
 *
 * <p>Wired by app; read by stream and API, which hear of each tick and must not hold it up. It
 * knows neither of them, and waits for nobody.
 */
@NullMarked
package offing.run;

import org.jspecify.annotations.NullMarked;
