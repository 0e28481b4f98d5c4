import type { CostingInput } from '@commonworks/domain-costing';
import { writeXlsx } from 'hucre/xlsx';
import { billsSheet } from './bills-sheet.js';
import { linesSheet } from './lines-sheet.js';
import { parametersSheet } from './parameters-sheet.js';
import { participantsSheet } from './participants-sheet.js';
import { planOf } from './plan.js';
import { potsSheet } from './pots-sheet.js';
import { resultsSheet } from './results-sheet.js';
import { shareRows } from './share-rows.js';
import { sharesSheet } from './shares-sheet.js';
import { viewsSheet } from './views-sheet.js';
import { WORDS, type Language, type Words } from './words.js';
import { workingSheet } from './working-sheet.js';

/**
 * A costing as an .xlsx whose formulas compute it anew: pots, shares by every rule within floors and caps, whole cents,
 * bills, net present value and payback. What is typed is open, all else protected, without a password. Shapley, fairness
 * and tornado are values.
 *
 * A spreadsheet reckons with some fifteen digits. Its figures are those of the exact computation to the cent, unless two
 * exact fractions of a cent differ by less than about a millionth and one of them gets the last spare cent.
 *
 * @param input a costing that can be computed; null for an empty one, to be filled in by hand
 * @throws RangeError where it cannot be computed
 */
export async function writeCostingWorkbook(input: CostingInput | null, language: Language): Promise<Buffer> {
  const words = WORDS[language];
  const other = WORDS[language === 'en' ? 'fr' : 'en'];
  const titles = (sheet: keyof Words['titles']) => [words.titles[sheet], other.titles[sheet]] as const;
  const plan = planOf(input);
  const rows = shareRows(plan);

  const parameters = parametersSheet(plan, words, [words.workbook, other.workbook]);
  const participants = participantsSheet(plan, words, titles('participants'));
  const lines = linesSheet(plan, participants, words, titles('lines'));
  const pots = potsSheet(plan, { parameters, participants, lines }, words, titles('pots'));
  const working = workingSheet(rows, { parameters, participants, lines, pots }, words, titles('working'));
  const shares = sharesSheet(plan, rows, { participants, lines, working }, words, titles('shares'));
  const bills = billsSheet(plan, { parameters, participants, shares }, words, titles('bills'));
  const results = resultsSheet(plan, { parameters, participants, bills }, words, titles('results'));
  const views = viewsSheet(plan, words, titles('views'));

  const parts = [parameters, participants, lines, pots, shares, bills].map(({ grid }) => grid);
  const bytes = await writeXlsx({
    properties: { title: words.workbook, creator: 'Commonworks' },
    sheets: [...parts, results, views, working.grid].map((grid) => grid.sheet()),
  });
  return Buffer.from(bytes);
}
