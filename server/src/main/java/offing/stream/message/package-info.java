/**
 * What stream and REST say in JSON, in one set of words, and what a browser may say on the stream,
 * read and checked.
 *
 * <p>Called by frames, viewings and the API. It turns what was published into text and knows nobody
 * whom it is sent to.
 */
@NullMarked
package offing.stream.message;

import org.jspecify.annotations.NullMarked;
