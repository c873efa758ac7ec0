/**
 * REST over what a run has published, its errors, and the pages that the browser loads.
 *
 * <p>Wired by app. It knows runs, the stream's door and its words, never the inside of the
 * pipeline.
 */
@NullMarked
package offing.api;

import org.jspecify.annotations.NullMarked;
