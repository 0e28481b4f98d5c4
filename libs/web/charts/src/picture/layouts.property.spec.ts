import { RATING_CODES } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessmentPicture } from '../assessment-map/assessment-picture.js';
import { barsPicture } from '../bars/bars-picture.js';
import { legendPicture } from '../colour-legend/legend-picture.js';
import { assessment, heatMap, quadrant, timeLine, windows } from '../fixtures/pictures.fixture.js';
import { boxesMeet } from '../geometry/geometry.js';
import { layOutHeatMap } from '../heat-map/heat-layout.js';
import { heatMapFile, wholeRows } from '../heat-map/heat-map-file.js';
import type { HeatCell, HeatMapPicture } from '../heat-map/heat-map.model.js';
import { pageSizes } from '../heat-map/heat-sizes.js';
import { quadrantPicture } from '../quadrant-plot/quadrant-picture.js';
import { rangesPicture } from '../ranges/ranges-picture.js';
import { stackedBarsPicture } from '../stacked-bars/stacked-bars-picture.js';
import { timeLinePicture } from '../time-line/time-line-picture.js';
import { windowsPicture } from '../windows/windows-picture.js';
import { type Bounds, boundsOf } from './bounds.js';
import { captioned } from './captioned.js';
import { outside } from './outside.fixture.js';
import type { Picture } from './picture.js';

const WORDS = [
  'GIS',
  'Parks',
  'Financial Management',
  'Land planning, development, licensing and by-law',
  'Wattwurmwasserwirtschaftsverwaltungsverordnung',
  'Évaluation foncière',
  'Aménagement et développement du territoire',
];
const words = fc.constantFrom(...WORDS);
const width = fc.integer({ min: 300, max: 1600 });

/** Of the height of a line, in pixels, that no letter fills: lines may stand closer by as much. */
const AIR = 3.5;

/** Pairs of texts that run into each other: there must be none. */
function collisions({ marks }: Pick<Picture, 'marks'>): string[] {
  const texts = boundsOf(marks).flatMap(({ mark, box }) => (mark.kind === 'text' ? [{ mark, box }] : []));
  return texts.flatMap(({ mark, box }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => boxesMeet(box, other.box, -AIR))
      .map((other) => `${mark.text} | ${other.mark.text}`),
  );
}

const partsOf = (bounds: Bounds[], part: string) =>
  bounds.filter(({ mark }) => mark.part === part).map(({ box }) => box);

describe('the assessment map', () => {
  const element = fc.record({
    id: fc.uuid(),
    label: words,
    rating: fc.constantFrom(...RATING_CODES, null),
    workPlanned: fc.boolean(),
    state: fc.constant('UNKNOWN'),
    stateText: fc.constant('Not answered yet'),
  });
  const layer = fc.record({ code: fc.uuid(), label: words, elements: fc.array(element, { maxLength: 14 }) });
  const map = fc.array(layer, { maxLength: 4 }).map((layers) => ({ ...assessment, layers }));

  it('stays in its frame with no word over another, at every width and on a sheet', () => {
    fc.assert(
      fc.property(map, width, fc.boolean(), (drawn, wide, print) => {
        const picture = assessmentPicture(drawn, print ? 688 : wide, { print });
        expect(outside(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lets no room meet another, and has a room for every element', () => {
    fc.assert(
      fc.property(map, width, (drawn, wide) => {
        const rooms = partsOf(boundsOf(assessmentPicture(drawn, wide).marks), 'ground');
        expect(rooms).toHaveLength(drawn.layers.flatMap(({ elements }) => elements).length);
        rooms.forEach((room, index) =>
          expect(rooms.slice(index + 1).filter((other) => boxesMeet(room, other))).toEqual([]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the heat map', () => {
  const cell = fc.oneof(
    fc
      .integer({ min: 0, max: 100 })
      .map((value): HeatCell => ({ kind: 'value', value, text: String(value) })),
    fc
      .constantFrom('UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'NOT_SHOWN', 'NO_ANSWERS', 'WITHHELD')
      .map((state): HeatCell => ({ kind: 'state', state, text: `${state} 7` })),
  );
  const lines = fc.array(fc.record({ id: fc.uuid(), label: words, group: fc.constantFrom('', ...WORDS) }), {
    minLength: 1,
    maxLength: 8,
  });
  const map = fc
    .record({ rows: lines, columns: lines, cells: fc.array(cell, { minLength: 8, maxLength: 8 }) })
    .map(({ rows, columns, cells }): HeatMapPicture => {
      const means = (all: typeof rows) => Object.fromEntries(all.map(({ id }, at) => [id, cells[at % 8]]));
      return {
        ...heatMap,
        rows,
        columns,
        cell: (row, column) => cells[(row.charCodeAt(0) + column.charCodeAt(0)) % 8],
        rowMeans: means(rows),
        columnMeans: means(columns),
      };
    });

  it('stays in its frame with no word over another, on a desk, on a phone and in a file', () => {
    fc.assert(
      fc.property(map, fc.constantFrom(0, 358), (drawn, wide) => {
        const layout = layOutHeatMap(drawn, pageSizes(wide, drawn), new Set());
        const page: Picture = { ...layout, name: null, role: 'group', marks: wholeRows(layout) };
        for (const picture of [page, captioned(heatMapFile(drawn), { title: WORDS[3], source: WORDS[4] })]) {
          expect(outside(picture)).toEqual([]);
          expect(collisions(picture)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its cells apart, and writes nothing into one that is withheld', () => {
    fc.assert(
      fc.property(map, (drawn) => {
        const bounds = boundsOf(heatMapFile(drawn).marks);
        const cells = bounds.filter(({ within }) => within.some(({ role }) => role === 'gridcell'));
        const grounds = partsOf(cells, 'ground');
        grounds.forEach((box, index) =>
          expect(grounds.slice(index + 1).filter((other) => boxesMeet(box, other))).toEqual([]),
        );
        const kept = bounds.filter(({ within }) => within.some(({ withheld }) => withheld !== undefined));
        expect(kept.filter(({ mark }) => mark.kind === 'text')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

interface PointOf {
  label: string;
  x: number;
  y: number;
}

/** Eight services on one corner, two of them a little higher. */
const ONE_CORNER: PointOf[] = [5, 1, 0, 6, 0, 0, 0, 1].map((word, index) => ({
  label: WORDS[word],
  x: 0,
  y: index === 4 ? 12.58207916101662 : index === 5 ? 0.04224391367382809 : 0,
}));

describe('the quadrant', () => {
  const point = fc.record({
    label: words,
    x: fc.double({ min: 0, max: 100, noNaN: true }),
    y: fc.double({ min: 0, max: 100, noNaN: true }),
  });

  const drawnIn = (points: readonly PointOf[], height?: number) =>
    quadrantPicture(
      { ...quadrant, points: points.map((at, index) => ({ ...at, id: String(index), region: 'PURSUE' })) },
      760,
      { height },
    );
  const room = fc.integer({ min: 560, max: 900 });

  it('keeps to the height of the room, its key with it, where points stand apart', () => {
    const apart = fc.uniqueArray(point, {
      maxLength: 8,
      comparator: (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < 20,
    });
    fc.assert(
      fc.property(apart, room, (points, height) => {
        expect(drawnIn(points, height).height).toBeLessThanOrEqual(height);
      }),
      { numRuns: 15 },
    );
  });

  it('is as high as it would be without a limit where names are in one another’s way in a lower one', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), room, (points, height) => {
        const picture = drawnIn(points, height);
        if (picture.height > height) expect(picture).toEqual(drawnIn(points));
        expect(outside(picture)).toEqual([]);
        expect(collisions({ marks: picture.marks.slice(1) })).toEqual([]);
      }),
      {
        numRuns: 15,
        // Lower, a line of it would run through a name.
        examples: [[ONE_CORNER, 560]],
      },
    );
  });

  it('stays in its frame, its key with it', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), fc.constantFrom(280, 358, 600), (points, wide) => {
        const placed = points.map((at, index) => ({ ...at, id: String(index), region: 'PURSUE' }));
        const picture = quadrantPicture({ ...quadrant, points: placed }, wide);
        expect(outside(picture)).toEqual([]);
        expect(collisions({ marks: picture.marks.slice(1) })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the bars', () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  const bar = fc.record({
    label: words,
    value: fc.option(amount),
    own: fc.boolean(),
  });

  it('stay in their frame with no word over another, and no line through a figure', () => {
    const line = fc.option(fc.record({ value: amount, written: words }));
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 14 }), line, width, (given, mean, wide) => {
        const bars = given.map(({ own, ...rest }, index) => ({
          ...rest,
          id: String(index),
          written: '$2,942,241',
          ...(own && { own: 'yours' }),
        }));
        const picture = barsPicture({ name: WORDS[0], bars, line: mean }, wide);
        expect(outside(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
        const bounds = boundsOf(picture.marks);
        for (const drawn of partsOf(bounds, 'line')) {
          expect(partsOf(bounds, 'written').filter((box) => boxesMeet(box, drawn))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the stacked bars and the ranges', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  const row = fc.record({
    label: words,
    values: fc.tuple(amount, amount, amount),
    against: fc.option(amount),
    low: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    swing: amount,
  });
  const writtens = fc.constantFrom('$2,942,241.17', 'de −12 942 241,17 $ à 12 942 241,17 $', 'unknown');

  it('stay in their frame with no word over another, and no upright line through a word', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 14 }),
        writtens,
        amount,
        width,
        (given, written, value, wide) => {
          const rows = given.map(({ low, swing, ...rest }, index) => ({
            ...rest,
            id: String(index),
            written,
            words: rest.label,
            low,
            high: low + swing,
          }));
          const pictures = [
            stackedBarsPicture(
              { name: WORDS[0], parts: WORDS.slice(2, 5), against: WORDS[6], bars: rows },
              wide,
            ),
            rangesPicture({ name: WORDS[0], ranges: rows, as: { value, written: WORDS[6] } }, wide),
          ];
          for (const picture of pictures) {
            expect(outside(picture)).toEqual([]);
            expect(collisions(picture)).toEqual([]);
            const bounds = boundsOf(picture.marks);
            const texts = bounds.filter(({ mark }) => mark.kind === 'text').map(({ box }) => box);
            for (const line of [...partsOf(bounds, 'as'), ...partsOf(bounds, 'axis')])
              expect(texts.filter((box) => boxesMeet(box, line, -AIR))).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the time line', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const kind = fc.constantFrom('ended' as const, 'ending' as const, 'later' as const);
  const year = (date: string) => ({ from: `${date.slice(0, 4)}-01-01`, to: `${date.slice(0, 4)}-12-31` });
  const between = fc.oneof(
    day.map((date) => ({ from: date, to: date })),
    day.map(year),
  );
  const end = fc.tuple(between, kind).map(([days, found]) => ({ ...days, kind: found }));
  const row = fc.record({ label: words, ends: fc.array(end, { minLength: 1, maxLength: 4 }) });

  it('stays in its frame with no word over another and today through none, at every width', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), day, width, (given, today, wide) => {
        const rows = given.map((one, index) => ({
          ...one,
          id: String(index),
          written: '31 décembre 2017',
          words: one.label,
        }));
        const picture = timeLinePicture(
          { ...timeLine, rows, today: { day: today, written: 'Aujourd’hui, le 27 novembre 2026' } },
          wide,
        );
        expect(outside(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
        const bounds = boundsOf(picture.marks);
        const texts = bounds.filter(({ mark }) => mark.kind === 'text').map(({ box }) => box);
        for (const drawn of partsOf(bounds, 'today')) {
          expect(texts.filter((box) => boxesMeet(box, drawn, -AIR))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the windows', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const window = fc.tuple(day, day).map((days) => {
    const [from, to] = days.toSorted();
    return { from, to };
  });
  const row = fc.record({
    label: words,
    kind: fc.constantFrom('undecided', 'replacing', 'done'),
    window: fc.option(window),
  });

  it('stay in their frame with no word over another, at every width', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.option(window),
        day,
        width,
        (given, most, asOf, wide) => {
          const rows = given.map((one, index) => ({
            ...one,
            id: String(index),
            written: 'décembre 2015 à décembre 2018',
            words: one.label,
          }));
          const peak = most && { ...most, written: WORDS[3] };
          const drawn = { ...windows, rows, peak, asOf: { day: asOf, written: 'Au 30 juin 2017' } };
          const picture = windowsPicture(drawn, wide);
          expect(outside(picture)).toEqual([]);
          expect(collisions(picture)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the colour legend', () => {
  it('stays in its frame with no word over another', () => {
    const states = fc.array(fc.record({ state: fc.constantFrom('UNKNOWN', 'WITHHELD'), text: words }), {
      maxLength: 4,
    });
    const level = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      figure: fc.constant('100'),
      text: words,
    });
    const legend = fc.record(
      {
        title: words,
        states,
        levels: fc.array(level, { maxLength: 10 }),
        signs: fc.array(words),
        own: words,
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(legend, width, ({ signs = [], ...marked }, wide) => {
        const all = { ...marked, signs: signs.map((text) => ({ sign: '*', text })) };
        const picture = legendPicture({ low: '0 poor', high: '100 excellent', ...all }, wide);
        expect(outside(picture)).toEqual([]);
        expect(collisions(picture)).toEqual([]);
        expect(picture.width).toBeLessThanOrEqual(wide);
      }),
    );
  });
});
