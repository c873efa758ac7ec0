package offing.run.order;

/**
 * A person with a name, and where they sit.
 *
 * @param name not blank, up to 80 characters
 * @param console the command centre, or a launch; up to 80 characters
 */
public record Operator(String name, String console) {}
