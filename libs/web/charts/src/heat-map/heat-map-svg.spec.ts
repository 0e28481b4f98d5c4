import { describe, expect, it } from '@jest/globals';
import { heatMapSvg } from './heat-map-svg.js';
import type { HeatCell, HeatMapPicture } from './heat-map.model.js';

const value = (figure: number): HeatCell => ({ kind: 'value', value: figure, text: String(figure) });
const picture: HeatMapPicture = {
  rows: [
    { id: 'r', label: 'Roads & <bridges>', group: 'Works' },
    { id: 'p', label: 'Parks', group: '' },
  ],
  columns: [
    { id: 'a', label: 'Town of "A"', group: 'Town' },
    {
      id: 'b',
      label: 'Regional Municipality of a Very Long Name Indeed, Together With Its Neighbours',
      group: 'City',
    },
  ],
  cell: (row, column) =>
    row === 'r' && column === 'b'
      ? { kind: 'state', state: 'WITHHELD', text: 'Withheld', reason: 'too few answers' }
      : value(72),
  rowMeans: { r: value(72) },
  columnMeans: { a: value(72), b: value(41) },
  legend: { title: 'Enablement', low: '0', high: '100', states: [{ state: 'WITHHELD', text: 'Withheld' }] },
  labels: {
    title: 'Enablement',
    rows: 'Service',

    mean: 'Mean',
    source: 'Synthetic data',
  },
};
const parsed = () => new DOMParser().parseFromString(heatMapSvg(picture), 'image/svg+xml');
const texts = () => [...parsed().querySelectorAll('text')].map((text) => text.textContent);

describe('heatMapSvg', () => {
  it('is well formed, with every name escaped', () => {
    expect(parsed().querySelector('parsererror')).toBeNull();
    expect(texts()).toEqual(
      expect.arrayContaining(['Roads & <bridges>', 'Town of "A"', 'Mean', 'Synthetic data']),
    );
  });

  it('carries real colours and no variable of a theme', () => {
    expect(heatMapSvg(picture)).not.toContain('var(');
    expect(heatMapSvg(picture)).toContain('#277c87');
  });

  it('tells a withheld figure by mark and words, and writes no figure for it', () => {
    expect(texts().filter((text) => text === '72')).toHaveLength(5);
    const titles = [...parsed().querySelectorAll('g > title')].map((title) => title.textContent);
    expect(titles).toEqual(['Withheld: too few answers']);
  });

  it('makes room for the words of a group that has few columns, and cuts none', () => {
    const columns = [
      { id: 'a', label: 'A', group: 'Specialized municipalities' },
      { id: 'b', label: 'B', group: 'Towns' },
    ];
    const drawn = new DOMParser().parseFromString(heatMapSvg({ ...picture, columns }), 'image/svg+xml');
    const at = (words: string) => {
      const found = [...drawn.querySelectorAll('text')].find(({ textContent }) => textContent === words);
      return Number(found?.getAttribute('x'));
    };
    expect(at('Specialized')).toBe(at('municipalities'));
    expect(at('Towns') - at('municipalities')).toBeGreaterThan(70);
  });

  it('keeps all it draws inside its own size', () => {
    const root = parsed().documentElement;
    const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
    for (const rect of root.querySelectorAll('rect')) {
      expect(Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'))).toBeLessThanOrEqual(width);
      expect(Number(rect.getAttribute('y')) + Number(rect.getAttribute('height'))).toBeLessThanOrEqual(
        height,
      );
    }
    expect(texts().find((text) => text?.startsWith('Regional'))).toMatch(/…$/);
  });
});
