/**
 * The Danish Maritime Authority's files of historical AIS as a feed.
 *
 * <p>Opened by the import. It knows the files' columns, words and unknown values; whatever is wrong
 * with a row is counted and harms only that row.
 */
@NullMarked
package offing.feed.dma;

import org.jspecify.annotations.NullMarked;
