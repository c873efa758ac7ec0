import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../palette';
import { HATCH, PLOT, TICK } from './style';

/** Texels per CSS pixel of the little pictures. */
const DENSITY = 2;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: (ink: CanvasRenderingContext2D, palette: Palette) => void;
}

/** Edge of the tile that the hatch repeats, CSS pixels. */
const HATCH_PX = 8;

/** A camera in its circle, a radar's dish, an AIS aerial; and the tick on the home side of the boundary. */
const PICTURES: Record<string, Picture> = {
  [TICK]: { width: 4, height: 6, draw: (ink, p) => stroke(ink, 'M2 0V5.5', p.boundary, 1.2) },
  [HATCH]: {
    width: HATCH_PX,
    height: HATCH_PX,
    draw: (ink, p) => stroke(ink, `M-2 2L2-2M-2 ${HATCH_PX + 2}L${HATCH_PX + 2}-2M${HATCH_PX - 2} ${HATCH_PX + 2}L${HATCH_PX + 2} ${HATCH_PX - 2}`, p.blind, 1),
  },
  [PLOT]: { width: 8, height: 8, draw: (ink, p) => stroke(ink, 'M1.5 1.5 6.5 6.5M6.5 1.5 1.5 6.5', p.plot, 1.3) },
  camera: {
    width: 20,
    height: 20,
    draw: (ink, p) => {
      ink.translate(10, 10);
      fill(ink, 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', p.panel);
      stroke(ink, 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', p.camera, 1.4);
      fill(ink, 'M-4.5-2.6H1.8V2.6H-4.5ZM1.8-.6 4.8-2.4V2.4L1.8.6Z', p.camera);
    },
  },
  radar: { width: 20, height: 20, draw: (ink, p) => (ink.translate(10, 10), stroke(ink, 'M0 8V0M-5 8H5M-7-6A7 7 0 0 0 7-6Z', p.text, 1.3)) },
  'ais-station': { width: 20, height: 20, draw: (ink, p) => (ink.translate(10, 10), stroke(ink, 'M0 8V-3M-4 8H4M-4-6A5 5 0 0 0-4 0M4-6A5 5 0 0 1 4 0', p.text, 1.2)) },
};

function stroke(ink: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.stroke(new Path2D(path));
}

function fill(ink: CanvasRenderingContext2D, path: string, colour: string): void {
  ink.fillStyle = colour;
  ink.fill(new Path2D(path));
}

/** Gives the map its little pictures in the palette's colours, or paints them over. */
export function setImages(map: MapLibreMap, palette: Palette): void {
  for (const [name, picture] of Object.entries(PICTURES)) {
    const image = paint(picture, palette);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: DENSITY });
  }
}

function paint(picture: Picture, palette: Palette): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * DENSITY;
  canvas.height = picture.height * DENSITY;
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('no 2D canvas');
  ink.scale(DENSITY, DENSITY);
  ink.lineJoin = 'round';
  picture.draw(ink, palette);
  return ink.getImageData(0, 0, canvas.width, canvas.height);
}
