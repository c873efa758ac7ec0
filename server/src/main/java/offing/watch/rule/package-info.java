/**
 * Rules as YAML around one OGC ECQL expression, read, checked and compiled.
 *
 * <p>It knows names of indicators and their values, nothing of tracks.
 */
@NullMarked
package offing.watch.rule;

import org.jspecify.annotations.NullMarked;
