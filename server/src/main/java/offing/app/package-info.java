/**
 * Main, the commands and the wiring by hand.
 *
 * <p>Nobody calls it but the JVM.
 */
@NullMarked
package offing.app;

import org.jspecify.annotations.NullMarked;
