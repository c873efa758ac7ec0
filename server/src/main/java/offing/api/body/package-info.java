/**
 * What the API says and hears: bodies of areas and tracks, answers, refusals, and how requests are
 * read.
 *
 * <p>Called by the API's handlers. It knows pictures and areas, never where they come from.
 */
@NullMarked
package offing.api.body;

import org.jspecify.annotations.NullMarked;
