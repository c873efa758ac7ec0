package offing.run.clock;

/**
 * The run's clock.
 *
 * @param timeMs event time of the picture, epoch milliseconds
 * @param speed times real time; infinity for as fast as it can
 * @param playing whether it goes on
 * @param ended whether the source has nothing more: the run stands at its last moment
 */
public record Clock(long timeMs, double speed, boolean playing, boolean ended) {}
