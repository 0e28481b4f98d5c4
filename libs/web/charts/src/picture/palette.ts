import { type ColourScheme, HEAT_STEPS, heatColour } from '../colour/colour-scale.js';

const plain = {
  light: {
    // A picture that leaves the page stands on white, as paper does.
    paper: '#ffffff',
    ink: '#1a2322',
    'ink-muted': '#5c6462',
    line: '#dedad1',
    'line-strong': '#868b87',
    accent: '#0b5f63',
    'status-good': '#26734a',
    'rating-meets': '#26734a',
    'rating-improve': '#a86400',
    'rating-risk': '#b3322a',
    'rating-gap': '#1a2322',
    'rating-none': '#767d7a',
    'rating-hatch': '#1a23222e',
  },
  dark: {
    paper: '#171b1b',
    ink: '#e8e6e0',
    'ink-muted': '#a5aaa6',
    line: '#353b3a',
    'line-strong': '#757c79',
    accent: '#7cc4c4',
    'status-good': '#6fc394',
    'rating-meets': '#6fc394',
    'rating-improve': '#e2ab54',
    'rating-risk': '#f08c80',
    'rating-gap': '#e8e6e0',
    'rating-none': '#8e9591',
    'rating-hatch': '#e8e6e033',
  },
} as const;

/** A colour of the theme by its name: `accent` is `--cw-accent` on the page. */
export type Token = keyof (typeof plain)['light'] | `heat-${number}` | `heat-ink-${number}`;

/** The theme's colours where its style sheet does not reach; a spec holds them to that style sheet. */
export function paletteOf(scheme: ColourScheme): ReadonlyMap<Token, string> {
  const steps = Array.from({ length: HEAT_STEPS }, (_, step) => {
    const { background, ink } = heatColour((100 * step) / (HEAT_STEPS - 1), scheme);
    return [
      [`heat-${step}`, background],
      [`heat-ink-${step}`, ink],
    ] satisfies [Token, string][];
  });
  const names = Object.keys(plain.light) as (keyof (typeof plain)['light'])[];
  return new Map<Token, string>([
    ...names.map((name) => [name, plain[scheme][name]] as const),
    ...steps.flat(),
  ]);
}
