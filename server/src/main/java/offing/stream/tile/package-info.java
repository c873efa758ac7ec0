/**
 * The chart plane in tiles, and a tile's tracks as columns: CBOR maps of typed arrays, encoded once
 * whoever they are sent to.
 *
 * <p>Called by the makers of frames. It knows which tracks changed between two ticks, and neither
 * clients nor JSON.
 */
@NullMarked
package offing.stream.tile;

import org.jspecify.annotations.NullMarked;
