/**
 * REST over what a run has published, its errors, and who may call.
 *
 * <p>It knows runs and the stream's door, never the inside of the pipeline.
 */
@NullMarked
package offing.api;

import org.jspecify.annotations.NullMarked;
