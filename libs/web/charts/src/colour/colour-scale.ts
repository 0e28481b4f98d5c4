/** Which ground the picture stands on; a printed or exported picture is light. */
export type ColourScheme = 'light' | 'dark';

export interface CellColour {
  /** CSS colour of the cell. */
  background: string;
  /** CSS colour of the figure in it; at least 4.5 : 1 against the background. */
  ink: string;
}

/** One hue family, sand to deep teal: the luminance falls (rises, on dark) with every step, so it survives grey print. */
const backgrounds: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: [
    '#f6f4e6',
    '#dcebd2',
    '#b7e4cf',
    '#96d5c3',
    '#74c6bb',
    '#57adab',
    '#3b969a',
    '#277c87',
    '#146272',
    '#0f4b5d',
    '#0a3547',
  ],
  dark: [
    '#1c292c',
    '#1f373d',
    '#21464f',
    '#245862',
    '#256b75',
    '#3f8e92',
    '#5bb3af',
    '#6dc3b9',
    '#80d3c3',
    '#a9e3c9',
    '#cff3d5',
  ],
};

/** The first step whose figure changes from the first ink to the second. */
const inks: Readonly<Record<ColourScheme, { before: string; after: string; turn: number }>> = {
  light: { before: '#16211f', after: '#ffffff', turn: 7 },
  dark: { before: '#f2efe8', after: '#0d1615', turn: 5 },
};

export const HEAT_STEPS = backgrounds.light.length;

/** The step, 0 to 10, of a score from 0 to 100; scores beyond the ends take the end's step. */
export function heatStep(value: number): number {
  const clamped = Math.min(100, Math.max(0, value));
  return Math.round((clamped / 100) * (HEAT_STEPS - 1));
}

/** The real colours of a score from 0 to 100, for exports and wherever CSS variables do not reach. */
export function heatColour(value: number, scheme: ColourScheme = 'light'): CellColour {
  const step = heatStep(value);
  const ink = inks[scheme];
  return { background: backgrounds[scheme][step], ink: step < ink.turn ? ink.before : ink.after };
}

/** The same colours as variables of the theme, so that a page follows its colour scheme without rendering again. */
export function heatVariables(value: number): CellColour {
  const step = heatStep(value);
  return { background: `var(--cw-heat-${step})`, ink: `var(--cw-heat-ink-${step})` };
}
