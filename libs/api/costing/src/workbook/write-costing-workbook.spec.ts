import { WORKED_EXAMPLE, type CostingInput } from '@commonworks/domain-costing';
import { canValidateOffice, officeFaults } from '@commonworks/testing';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { WORDS, type Language } from './words.js';
import { writeCostingWorkbook } from './write-costing-workbook.js';

const HOSTILE = ['=HYPERLINK("https://x.example")', '+1+1', '-2', '@SUM(A1)', "'=1", '</v><f>1</f>'];

/** The worked example with codes and names that would be formulas, were they not texts. */
const hostile: CostingInput = {
  ...WORKED_EXAMPLE,
  participants: HOSTILE.map((text, at) => ({
    ...WORKED_EXAMPLE.participants[at % 4],
    code: `${text}${String(at)}`,
    name: text,
  })),
  lines: WORKED_EXAMPLE.lines.map((line) => ({ ...line, name: '=1+1', share: { rule: 'EQUAL' } })),
};

const read = async (input: CostingInput | null, language: Language) => {
  const { sheets } = await readXlsx(await writeCostingWorkbook(input, language), { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
};

describe('the workbook of a costing', () => {
  const cases: [string, CostingInput | null][] = [
    ['of the worked example', WORKED_EXAMPLE],
    ['that is empty', null],
    ['with hostile texts', hostile],
    ['without lines', { ...WORKED_EXAMPLE, lines: [], grants: [] }],
  ];
  (canValidateOffice ? test : test.skip).each(
    cases.flatMap(([name, input]) => [
      [name, 'en' as const, input] as const,
      [name, 'fr' as const, input] as const,
    ]),
  )(
    `one %s, in %s, is found without fault${canValidateOffice ? '' : ' — skipped: no validator here'}`,
    async (_, language, input) => {
      expect(await officeFaults(await writeCostingWorkbook(input, language), 'xlsx')).toEqual([]);
    },
  );

  test('has its sheets in the reader’s language, with both titles on each', async () => {
    for (const [language, other] of [
      ['en', 'fr'],
      ['fr', 'en'],
    ] as const) {
      const sheets = await read(WORKED_EXAMPLE, language);
      expect([...sheets.keys()]).toEqual(Object.values(WORDS[language].sheets));
      const pots = sheets.get(WORDS[language].sheets.pots);
      expect(pots?.rows.slice(0, 2).map(([title]) => title)).toEqual([
        WORDS[language].titles.pots,
        WORDS[other].titles.pots,
      ]);
    }
  });

  test('holds what people typed as text, whatever it begins with', async () => {
    const sheets = await read(hostile, 'en');
    const participants = sheets.get(WORDS.en.sheets.participants);
    const texts = participants?.rows.slice(4, 4 + HOSTILE.length).map(([, name]) => name);
    expect([...(texts ?? [])].sort()).toEqual([...HOSTILE].sort());
    const formulas = [...sheets.values()].flatMap(({ cells }) =>
      [...(cells ?? new Map<string, { formula?: string }>()).values()].flatMap(
        ({ formula }) => formula ?? [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => /HYPERLINK|@SUM|x\.example|1\+1/.test(formula))).toEqual([]);
  });

  test('protects what is computed and leaves open what is typed', async () => {
    for (const sheet of (await read(WORKED_EXAMPLE, 'en')).values()) {
      expect(sheet.protection?.sheet).toBe(true);
      for (const [at, cell] of sheet.cells ?? []) {
        const open = cell.style?.protection?.locked === false;
        if (cell.formula && open) expect(`${sheet.name} ${at}`).toBe('protected');
      }
    }
    const sheets = await read(null, 'fr');
    const typed = (name: string, at: string) => sheets.get(name)?.cells?.get(at)?.style?.protection?.locked;
    expect(typed(WORDS.fr.sheets.parameters, '5,1')).toBe(false);
    expect(typed(WORDS.fr.sheets.participants, '4,2')).toBe(false);
    expect(typed(WORDS.fr.sheets.lines, '4,9')).toBe(false);
    expect(sheets.get(WORDS.fr.sheets.lines)?.dataValidations?.length).toBeGreaterThan(5);
  });

  test('shows the figures at once, before anything is computed anew', async () => {
    const results = (await read(WORKED_EXAMPLE, 'en')).get(WORDS.en.sheets.results);
    expect(results?.rows.slice(4, 9).map((row) => row.slice(0, 4))).toEqual([
      ['Alder', -33_967.76, 'not within the horizon', 'loses'],
      ['Birch', 66_583.08, 1.857, 'does not lose'],
      ['Cedar', 102_442.29, 1.92, 'does not lose'],
      ['Dogwood', 103_283.53, 2.392, 'does not lose'],
      ['All together', 238_341.13, null, null],
    ]);
  });

  test('is refused for a costing that cannot be computed', async () => {
    const grants = [{ lineCode: 'implementation', amountCents: 99_999_999 }];
    await expect(writeCostingWorkbook({ ...WORKED_EXAMPLE, grants }, 'en')).rejects.toThrow(
      'GRANT_ABOVE_POT',
    );
  });
});
