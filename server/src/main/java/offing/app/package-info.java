/**
 * Main and the smaller commands; the larger ones have packages of their own below, which do not
 * know this one.
 *
 * <p>Nobody calls it but the JVM. A command answers with 0 for done, 2 for bad input, said in
 * words, and 1 for a fault of our own; {@code recordings verify} with 3 for a recording that was
 * changed.
 */
@NullMarked
package offing.app;

import org.jspecify.annotations.NullMarked;
