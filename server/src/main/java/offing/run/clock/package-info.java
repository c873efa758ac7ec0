/**
 * A run's clock: how far event time should have come by now, who may drive that, and when the next
 * tick is to come out.
 *
 * <p>Asked by the run's thread; others read {@link offing.run.clock.Clock}, which a tick carries.
 * It knows no feed and no picture: what is due is a number.
 */
@NullMarked
package offing.run.clock;

import org.jspecify.annotations.NullMarked;
