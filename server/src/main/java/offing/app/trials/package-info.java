/** The command that runs rules against truth. */
@NullMarked
package offing.app.trials;

import org.jspecify.annotations.NullMarked;
