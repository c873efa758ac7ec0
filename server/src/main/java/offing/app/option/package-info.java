/**
 * What commands have in common: the options that more than one takes, and how one answers.
 *
 * <p>Used by every command. It knows none of them.
 */
@NullMarked
package offing.app.option;

import org.jspecify.annotations.NullMarked;
