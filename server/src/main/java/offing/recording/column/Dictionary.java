package offing.recording.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a block, each once, in the order of their first use. Reused; owned by one thread.
 *
 * <p>A text that is used for the first time is told by the same small number as any other: most
 * texts of a picture are used once, and their references then take no bytes.
 */
public final class Dictionary {
  /** Stands for the empty text. */
  static final int EMPTY = 0;

  /** Stands for the next text that was not used yet. */
  static final int NEXT = 1;

  /** Stands for the first text, where it was used before; the others follow. */
  static final long USED = 2;

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** What stands for a text in a column of numbers. Row by row, as the reader will ask. */
  public long reference(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    Integer place = places.putIfAbsent(text, texts.size());
    if (place == null) {
      texts.add(text);
      return NEXT;
    }
    return USED + place;
  }

  /** Starts anew without texts. */
  public void clear() {
    places.clear();
    texts.clear();
  }

  List<String> texts() {
    return texts;
  }
}
