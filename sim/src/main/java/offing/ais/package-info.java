/**
 * AIS as it travels: NMEA 0183 AIVDM and AIVDO with tag blocks, six-bit payloads of ITU-R M.1371,
 * both ways.
 *
 * <p>Called by the feed and by {@code simulate}. It knows observations alone. A bad sentence is
 * counted by its reason, never thrown.
 */
@NullMarked
package offing.ais;

import org.jspecify.annotations.NullMarked;
