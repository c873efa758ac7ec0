package offing.sim.water;

import java.util.Arrays;
import java.util.BitSet;

/** Keeps the largest body of water that can be sailed, and closes ponds that no way leads to. */
final class Reachable {
  private final Grid grid;
  private final short[] room;
  private final BitSet seen;
  private int[] queue = new int[1024];

  private Reachable(Grid grid, short[] room) {
    this.grid = grid;
    this.room = room;
    seen = new BitSet(room.length);
  }

  /** Sets the room of every cell to 0 that has enough and cannot be reached. */
  static void closePonds(Grid grid, short[] room) {
    var reachable = new Reachable(grid, room);
    BitSet largest = reachable.largestBody();
    for (int cell = 0; cell < room.length; cell++) {
      if (reachable.isOpen(cell) && !largest.get(cell)) {
        room[cell] = 0;
      }
    }
  }

  private BitSet largestBody() {
    BitSet largest = new BitSet();
    int most = 0;
    for (int cell = 0; cell < room.length; cell++) {
      if (isOpen(cell) && !seen.get(cell)) {
        BitSet body = new BitSet(room.length);
        int size = flood(cell, body);
        if (size > most) {
          most = size;
          largest = body;
        }
      }
    }
    return largest;
  }

  private int flood(int from, BitSet body) {
    int size = 0;
    mark(from, body, size++);
    for (int next = 0; next < size; next++) {
      int cell = queue[next];
      int column = cell % grid.columns();
      size = visit(column > 0 ? cell - 1 : -1, body, size);
      size = visit(column < grid.columns() - 1 ? cell + 1 : -1, body, size);
      size = visit(cell - grid.columns(), body, size);
      size = visit(cell + grid.columns(), body, size);
    }
    return size;
  }

  private int visit(int cell, BitSet body, int size) {
    if (cell < 0 || cell >= room.length || !isOpen(cell) || seen.get(cell)) {
      return size;
    }
    mark(cell, body, size);
    return size + 1;
  }

  private void mark(int cell, BitSet body, int at) {
    if (at == queue.length) {
      queue = Arrays.copyOf(queue, 2 * at);
    }
    queue[at] = cell;
    seen.set(cell);
    body.set(cell);
  }

  private boolean isOpen(int cell) {
    return room[cell] >= Water.LEAST_ROOM_M;
  }
}
