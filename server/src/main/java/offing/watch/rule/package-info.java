/**
 * Rules as YAML around one OGC ECQL expression, read, checked and compiled.
 *
 * <p>Called by the watch and by trials. It knows names of indicators and their values, nothing of
 * tracks; what GeoTools makes of an expression stays in here.
 */
@NullMarked
package offing.watch.rule;

import org.jspecify.annotations.NullMarked;
