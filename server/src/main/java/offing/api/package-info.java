/**
 * REST over what a run has published and what is recorded, its errors, and the pages that the
 * browser loads.
 *
 * <p>Wired by app. It knows runs, recordings, the stream's door and its words, never the inside of
 * the pipeline.
 */
@NullMarked
package offing.api;

import org.jspecify.annotations.NullMarked;
