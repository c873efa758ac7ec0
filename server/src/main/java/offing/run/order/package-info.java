/**
 * What operators order of units and cameras, how it waits for the run's thread, and how it reaches
 * the sea.
 *
 * <p>Made by the API, carried out by the run. It knows neither sockets nor what a tick shows, and
 * is no way for the truth to leave: a target is a track.
 */
@NullMarked
package offing.run.order;

import org.jspecify.annotations.NullMarked;
