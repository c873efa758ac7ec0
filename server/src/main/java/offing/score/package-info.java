/**
 * Truth against tracks: how good the picture is, in the measures of the field.
 *
 * <p>Whoever runs a scenario hands it one {@link offing.score.Sample} after the other and asks the
 * {@link offing.score.Evaluation} for its figures. It alone sees both the true vessels and the
 * tracks; nothing of it may reach the pipeline, and it knows no run, file or clock.
 */
@NullMarked
package offing.score;

import org.jspecify.annotations.NullMarked;
