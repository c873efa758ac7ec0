package offing.area;

/**
 * Where a file of the area comes from.
 *
 * @param key short name, unique in the area
 * @param source who made it
 * @param licence SPDX id or a sentence
 * @param accuracy a sentence for the reader
 * @param notice what its licence wants to be read beside it
 */
public record Attribution(
    String key, String source, String licence, String accuracy, String notice) {}
