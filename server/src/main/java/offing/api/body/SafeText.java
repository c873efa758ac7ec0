package offing.api.body;

import java.util.regex.Pattern;

/**
 * Text that vessels and people send, as a cell that no spreadsheet takes for a formula: an
 * apostrophe is put before each {@code = + - @ '} that begins it, or that follows a comma or
 * semicolon, where some spreadsheets begin a cell of their own (OWASP, CSV Injection). Whoever
 * wants the text as it was sent takes that one apostrophe away again.
 */
public final class SafeText {
  private static final Pattern RISKY = Pattern.compile("(?<=^|[,;])(?=[-=+@'])");

  private SafeText() {}

  public static String of(String text) {
    return RISKY.matcher(text).replaceAll("'");
  }
}
