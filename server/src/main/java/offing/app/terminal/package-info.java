/**
 * What a long command says while it works.
 *
 * <p>Used by the commands' work below {@code offing.app}; it knows neither what is worked on nor
 * what comes of it.
 */
@NullMarked
package offing.app.terminal;

import org.jspecify.annotations.NullMarked;
