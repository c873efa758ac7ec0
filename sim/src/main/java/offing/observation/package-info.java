/**
 * What sensors report: the sealed family that crosses the pipeline's door, its canonical bytes and
 * their hash.
 *
 * <p>Made by the simulator and by the AIS decoder, read by the picture and the recorder. It knows
 * the area alone, and never a true vessel. The records put all numbers and texts on their wire's
 * grid when they are made, so that nobody reads or hashes anything else.
 */
@NullMarked
package offing.observation;

import org.jspecify.annotations.NullMarked;
