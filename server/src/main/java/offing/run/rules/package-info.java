/**
 * The versions of a run's rules: which is live, all that were, who put each live and why, and the
 * folder in which they outlive the run.
 *
 * <p>Wired by app, written by the run as an operator orders it, read by stream and API. It knows
 * nothing of tracks and alerts.
 */
@NullMarked
package offing.run.rules;

import org.jspecify.annotations.NullMarked;
