/** Something that is written on a picture: as wide as it is, drawn with its left edge and its middle line at a place. */
export interface Piece {
  readonly width: number;
  draw(x: number, y: number): void;
}

export type Row = readonly { readonly piece: Piece; readonly x: number }[];

const GAP_PX = 18;

/** Sets pieces side by side into rows no wider than `width`, in their order; one that is wider alone has a row of its own. */
export function rowsOf(pieces: readonly Piece[], width: number): Row[] {
  const rows: { piece: Piece; x: number }[][] = [];
  let x = Infinity;
  for (const piece of pieces) {
    if (x + piece.width > width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ piece, x });
    x += piece.width + GAP_PX;
  }
  return rows;
}
