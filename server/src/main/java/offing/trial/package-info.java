/**
 * Rules against truth: what a pack of rules would have caught, missed and falsely raised.
 *
 * <p>A {@link offing.trial.Play} runs one scenario and seed through a pipeline with those rules, as
 * fast as it goes; {@link offing.trial.Scores} says what many of them came to. The truth goes past
 * the pipeline to the scorer alone.
 */
@NullMarked
package offing.trial;

import org.jspecify.annotations.NullMarked;
