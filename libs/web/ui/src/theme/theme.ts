import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { components } from './components.js';

const family = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif";

// Ten shades each, even steps of lightness in OKLCH, so that shade n of one colour weighs as much as of another.
const teal: MantineColorsTuple = [
  '#eaf6f5',
  '#d2ebea',
  '#abd9d9',
  '#85c5c6',
  '#62adae',
  '#3f9294',
  '#227a7c',
  '#0b5f63',
  '#084d51',
  '#01383a',
];
const green: MantineColorsTuple = [
  '#ecf9ef',
  '#d5f0db',
  '#afdfbc',
  '#87c99b',
  '#65b27d',
  '#449761',
  '#2e7e4c',
  '#20683c',
  '#17522e',
  '#103a20',
];
const yellow: MantineColorsTuple = [
  '#fff3e3',
  '#fde3c4',
  '#f4c893',
  '#e3ac64',
  '#ce903a',
  '#b17514',
  '#945f00',
  '#7a4d00',
  '#603c00',
  '#442a01',
];
const red: MantineColorsTuple = [
  '#fff2ef',
  '#ffe0db',
  '#fcc0b8',
  '#f39d92',
  '#e67b6e',
  '#d2554a',
  '#b83930',
  '#9c2620',
  '#7c1e18',
  '#581410',
];
const gray: MantineColorsTuple = [
  '#fcfaf6',
  '#f4f1ea',
  '#eae8e3',
  '#dedad1',
  '#c9c7c3',
  '#a09e9a',
  '#767471',
  '#595854',
  '#3e3d3a',
  '#282623',
];
const dark: MantineColorsTuple = [
  '#e8e6e0',
  '#c7ccca',
  '#a5aaa6',
  '#828786',
  '#353b3a',
  '#2f3535',
  '#262c2c',
  '#171b1b',
  '#101413',
  '#090c0b',
];

/** The Mantine theme: one accent, one typeface, hierarchy by size, weight and space. */
export const theme = createTheme({
  primaryColor: 'teal',
  // White text keeps 4.5 : 1 on both; accents without text take the lighter --cw-accent in the dark.
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, green, yellow, red, gray, dark },
  black: '#1a2322',
  fontFamily: family,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  radius: { xs: '0.125rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  headings: {
    fontFamily: family,
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2', fontWeight: '650' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3', fontWeight: '625' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4', fontWeight: '625' },
      h4: { fontSize: '1rem', lineHeight: '1.5', fontWeight: '650' },
      h5: { fontSize: '0.875rem', lineHeight: '1.45', fontWeight: '650' },
      h6: { fontSize: '0.8125rem', lineHeight: '1.4', fontWeight: '650' },
    },
  },
  components,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const roles = {
  '--mantine-color-body': 'var(--cw-paper)',
  '--mantine-color-text': 'var(--cw-ink)',
  '--mantine-color-bright': 'var(--cw-ink)',
  '--mantine-color-dimmed': 'var(--cw-ink-muted)',
  '--mantine-color-placeholder': 'var(--cw-ink-muted)',
  '--mantine-color-anchor': 'var(--cw-accent)',
  '--mantine-color-error': 'var(--cw-status-problem)',
  '--mantine-color-default': 'var(--cw-raised)',
  '--mantine-color-default-hover': 'var(--cw-surface)',
  '--mantine-color-default-color': 'var(--cw-ink)',
  '--mantine-color-default-border': 'var(--cw-line)',
  ...quiet('teal', '--cw-accent'),
  ...quiet('green', '--cw-status-good'),
  ...quiet('yellow', '--cw-status-attention'),
  ...quiet('red', '--cw-status-problem'),
  ...quiet('blue', '--cw-status-info'),
  ...quiet('gray', '--cw-status-idle'),
};

/** The unfilled variants of a colour (light, subtle, outline) in the token of its meaning. */
function quiet(colour: string, token: string): Record<string, string> {
  const ground = `var(${token}-ground)`;
  const ink = `var(${token})`;
  return {
    [`--mantine-color-${colour}-text`]: ink,
    [`--mantine-color-${colour}-light`]: ground,
    [`--mantine-color-${colour}-light-hover`]: `color-mix(in srgb, ${ink} 10%, ${ground})`,
    [`--mantine-color-${colour}-light-color`]: ink,
    [`--mantine-color-${colour}-outline`]: ink,
    [`--mantine-color-${colour}-outline-hover`]: ground,
  };
}

/** Hands Mantine's roles (ground, text, border, …) over to the tokens; for `MantineProvider cssVariablesResolver`. */
export const themeVariables: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
