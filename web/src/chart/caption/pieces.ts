import type { Piece } from './flow';

type Ink = CanvasRenderingContext2D;

export interface Style {
  readonly font: string;
  readonly colour: string;
}

/** Room between a symbol and its word. */
const SYMBOL_GAP_PX = 7;

/** A text; a text that says nothing takes no room. */
export function textOf(ink: Ink, text: string, { font, colour }: Style): Piece {
  ink.font = font;
  return {
    width: ink.measureText(text).width,
    draw: (x, y) => {
      ink.font = font;
      ink.fillStyle = colour;
      ink.textAlign = 'left';
      ink.textBaseline = 'middle';
      ink.fillText(text, x, y);
    },
  };
}

/** The bar of the scale with its length. */
export function barOf(ink: Ink, scale: { readonly px: number; readonly text: string }, style: Style): Piece {
  const bar = (x: number, y: number): void => {
    ink.strokeStyle = style.colour;
    ink.lineWidth = 1;
    ink.stroke(new Path2D(`M${x + 0.5} ${y - 4}V${y + 3.5}H${x + scale.px + 0.5}V${y - 4}M${x + scale.px / 2 + 0.5} ${y}V${y + 3.5}`));
  };
  return besides(bar, scale.px, textOf(ink, scale.text, style));
}

/** A symbol of that width, drawn by the middle of its left edge, and its word behind it. */
export function besides(symbol: (x: number, y: number) => void, width: number, label: Piece): Piece {
  return {
    width: width + SYMBOL_GAP_PX + label.width,
    draw: (x, y) => {
      symbol(x, y);
      label.draw(x + width + SYMBOL_GAP_PX, y);
    },
  };
}
