import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { assessmentPicture } from '../assessment-map/assessment-picture.js';
import { barsPicture } from '../bars/bars-picture.js';
import { legendPicture } from '../colour-legend/legend-picture.js';
import {
  assessment,
  bars,
  heatMap,
  quadrant,
  standing,
  timeLine,
  windows,
} from '../fixtures/pictures.fixture.js';
import { HeatMap } from '../heat-map/heat-map.js';
import { layOutHeatMap } from '../heat-map/heat-layout.js';
import { wholeRows } from '../heat-map/heat-map-file.js';
import { pageSizes } from '../heat-map/heat-sizes.js';
import { quadrantPicture } from '../quadrant-plot/quadrant-picture.js';
import { stripPicture } from '../standing-strip/strip-picture.js';
import { timeLinePicture } from '../time-line/time-line-picture.js';
import { windowsPicture } from '../windows/windows-picture.js';
import type { Picture } from './picture.js';
import { PictureView } from './picture-view.js';
import { pictureSvg } from './picture-svg.js';

const GEOMETRY = ['x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd'];
const SHAPE = [...GEOMETRY, 'font-size', 'font-weight', 'text-anchor', 'stroke-width', 'stroke-dasharray'];

/** All that is drawn below an element, in order: its kind, geometry, moves from the outermost group, and words. */
function drawn(root: Element): string[] {
  return [...root.querySelectorAll('rect, line, circle, path, text')].map((mark) => {
    const moves: string[] = [];
    for (let at: Element | null = mark; at && at !== root; at = at.parentElement) {
      const move = at.getAttribute('transform') ?? at.getAttribute('patternTransform');
      if (move) moves.unshift(move);
    }
    const shape = SHAPE.map((name) => mark.getAttribute(name)).map((value) => value ?? '-');
    const words = mark.tagName === 'text' ? mark.textContent : '';
    return [mark.tagName, ...shape, ...moves, words].join(' ');
  });
}

function written(picture: Picture): Element {
  const file = new DOMParser().parseFromString(pictureSvg(picture), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  const root = file.documentElement;
  // The ground of the file; the page has its own.
  root.querySelector(':scope > rect')?.remove();
  return root;
}

const shown = (node: ReactNode) => render(node).container;

const pictures: [string, Picture][] = [
  ['the quadrant with names', quadrantPicture(quadrant, 720)],
  ['the quadrant with numbers and a key', quadrantPicture(quadrant, 358)],
  ['the assessment map of a desk', assessmentPicture(assessment, 1040)],
  ['the assessment map of a phone', assessmentPicture(assessment, 358)],
  ['the assessment map on a sheet', assessmentPicture(assessment, 688, { print: true })],
  ['the standing strip', stripPicture(standing, 200)],
  ['the bars of a desk', barsPicture(bars, 720)],
  ['the bars of a phone', barsPicture(bars, 320)],
  ['the time line of a desk', timeLinePicture(timeLine, 800)],
  ['the time line of a phone', timeLinePicture(timeLine, 320)],
  ['windows on a desk', windowsPicture(windows, 800)],
  ['windows on a phone', windowsPicture(windows, 320)],
  ['the colour legend', legendPicture(heatMap.legend, 358)],
];

describe('the page and the file', () => {
  it.each(pictures)('draw %s mark by mark alike', (_, picture) => {
    const page = drawn(shown(<PictureView picture={picture} />));
    expect(page.length).toBeGreaterThan(3);
    expect(page).toEqual(drawn(written(picture)));
  });

  it('draw the heat map alike, row by row and mark by mark', () => {
    const layout = layOutHeatMap(heatMap, pageSizes(0, heatMap), new Set());
    const rows = { ...layout, name: null, role: 'group', marks: wholeRows(layout) } as const;
    const file = [...written(rows).querySelectorAll(':scope > g')].map(drawn);
    const page = shown(<HeatMap picture={heatMap} />);
    const shownRows = [...page.querySelectorAll('[role="row"]')];
    expect(shownRows.map(drawn)).toEqual(file);
    const heights = shownRows.map((row) => parseFloat((row as HTMLElement).style.height) * 16);
    expect(heights).toEqual(layout.rows.map(({ height }) => height));
  });
});

describe('a file', () => {
  it('is readable whatever stands in a name, and carries no variable of the theme', () => {
    const name = 'Roads & <bridges> "A" \u0007';
    const svg = pictureSvg(stripPicture({ ...standing, label: name }, 200));
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.querySelector('title')?.textContent).toBe('Roads & <bridges> "A" ');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('color-mix');
  });

  it('is light or dark as asked', () => {
    const picture = stripPicture(standing, 200);
    expect(pictureSvg(picture)).toContain('fill="#0b5f63"');
    expect(pictureSvg(picture, 'dark')).toContain('fill="#7cc4c4"');
  });
});
