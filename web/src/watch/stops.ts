/** How far a sheet is drawn up: its head alone, about half, or all there is. */
export const stops = ['head', 'half', 'full'] as const;
export type Stop = (typeof stops)[number];
