/**
 * The gate of the API: who may come in, by which name they act, and how they are told what is
 * wrong.
 *
 * <p>Called by the API before anything else. It knows HTTP and the operators, nothing of what a run
 * does.
 */
@NullMarked
package offing.api.gate;

import org.jspecify.annotations.NullMarked;
