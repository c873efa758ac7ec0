/**
 * AIS as it travels: NMEA 0183 AIVDM and AIVDO with tag blocks, six-bit payloads of ITU-R M.1371-5,
 * both ways.
 *
 * <p>Called by the feed and by {@code simulate}: {@link offing.ais.AisDecoder} takes lines and
 * gives observations, {@link offing.ais.AisEncoder} the other way. It knows observations alone, and
 * no clock: whoever calls says when a line came. A bad sentence is counted by its reason ({@link
 * offing.ais.Refusal}), never thrown.
 */
@NullMarked
package offing.ais;

import org.jspecify.annotations.NullMarked;
