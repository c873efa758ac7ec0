/**
 * The command {@code serve}: its options, and the wiring by hand of area, run, recordings and
 * doors.
 *
 * <p>Called by the command line. It puts parts together and decides nothing at sea; what a run or a
 * door does it leaves to them.
 */
@NullMarked
package offing.app.serve;

import org.jspecify.annotations.NullMarked;
