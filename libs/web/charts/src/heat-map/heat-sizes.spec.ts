import { describe, expect, it } from '@jest/globals';
import { textMeasure } from '../text/text-measure.js';
import { wrapText } from '../text/wrap-text.js';
import { fileSizes, pageSizes, type HeatSizes } from './heat-sizes.js';

const picture = (...names: string[]) => ({
  rows: names.map((label, index) => ({ id: String(index), label, group: '' })),
});
const FRENCH = [
  'Aménagement et développement du territoire',
  'Web et communication aux citoyens',
  'Accès aux données sur les actifs',
  'Gestion électronique des documents et des dossiers',
  'Urbanisme, développement, licences et règlements',
];

const linesOf = (name: string, { rowHead, rowInset, rowText }: HeatSizes) =>
  wrapText(name, rowHead - rowInset.left - rowInset.right, textMeasure(rowText.size), rowText.lines);

describe('the names of the rows', () => {
  it.each([320, 390, 640, 641, 900, 1440])('are whole in French, on a page %i pixels wide', (width) => {
    const sizes = pageSizes(width, picture(...FRENCH));
    for (const name of FRENCH) expect(linesOf(name, sizes).join(' ')).toBe(name);
    expect(sizes.row).toBeGreaterThanOrEqual(sizes.rowText.lines * sizes.rowText.leading);
  });

  it('are whole in a file, on one line', () => {
    const sizes = fileSizes(picture(...FRENCH));
    for (const name of FRENCH) expect(linesOf(name, sizes)).toEqual([name]);
  });

  it('take no more room than they need', () => {
    expect(pageSizes(1440, picture('Parks'))).toMatchObject({ rowHead: 240, row: 28, rowText: { lines: 1 } });
    expect(pageSizes(390, picture('Parks'))).toMatchObject({ rowHead: 124, row: 28, rowText: { lines: 1 } });
  });

  it('are cut only where four lines do not hold them', () => {
    const endless = 'Aménagement et développement du territoire '.repeat(8).trim();
    const sizes = pageSizes(390, picture(endless));
    expect(linesOf(endless, sizes)).toHaveLength(4);
    expect(linesOf(endless, sizes).at(-1)).toMatch(/…$/);
  });
});
