import type { ColourScheme } from '../colour/colour-scale.js';
import type { Colour } from './look.js';
import { paletteOf, type Token } from './palette.js';

/**
 * Writes the colours of a picture for one medium.
 * @throws RangeError for a step that the colour scale does not have
 */
export type Paint = (colour: Colour) => string;

/** As variables of the theme, so that the page turns dark or goes to print without being drawn again. */
export const themePaint: Paint = (colour) => {
  if (typeof colour === 'string') return `var(--cw-${colour})`;
  return `color-mix(in srgb, var(--cw-${colour.token}) ${round(colour.part * 100)}%, var(--cw-paper))`;
};

/** As real colours, for a file that no style sheet reaches. */
export function filePaint(scheme: ColourScheme): Paint {
  const palette = paletteOf(scheme);
  const solid = (token: Token) => {
    const colour = palette.get(token);
    if (colour === undefined) throw new RangeError(`the theme has no colour ${token}`);
    return colour;
  };
  return (colour) => {
    if (typeof colour === 'string') return solid(colour);
    const [over, under] = [channels(solid(colour.token)), channels(solid('paper'))];
    const mixed = over.map((channel, at) => Math.round(under[at] + (channel - under[at]) * colour.part));
    return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** To hundredths: no file is made longer, and no picture different, by noise of the computation. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
