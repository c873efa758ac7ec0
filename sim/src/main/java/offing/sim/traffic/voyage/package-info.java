/**
 * What an ordinary vessel does from her start to her end: out along her way, there she lies or
 * works, and back.
 *
 * <p>Made by the entrances of the groups. A voyage knows its source only by what it asks of it.
 */
@NullMarked
package offing.sim.traffic.voyage;

import org.jspecify.annotations.NullMarked;
