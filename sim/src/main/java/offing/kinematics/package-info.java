/**
 * Two who hold course and speed: when they meet.
 *
 * <p>Asked by patrol units that are sent after somebody, and by the watch for how long it would
 * take. It knows metres and metres a second, and nobody.
 */
@NullMarked
package offing.kinematics;

import org.jspecify.annotations.NullMarked;
