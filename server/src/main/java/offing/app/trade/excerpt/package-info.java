/**
 * A span of a recording, tick by tick and track update by track update.
 *
 * <p>Read by the exports. It holds a group of blocks at a time, and knows no format.
 */
@NullMarked
package offing.app.trade.excerpt;

import org.jspecify.annotations.NullMarked;
