import { computeCosting, WORKED_EXAMPLE, type Costing, type CostingInput } from '@commonworks/domain-costing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomModel } from '../../testing/random-models.js';
import { recalculate, soffice, type Sheets } from '../../testing/recalculate.js';
import { WORDS, type Language } from './words.js';
import { writeCostingWorkbook } from './write-costing-workbook.js';

const SEED = Number(process.env.COSTING_SEED ?? 9);
// A run of LibreOffice over fifty files, on a machine that is busy with other specs too.
const LONG = 300_000;

function computed(input: CostingInput): Costing | null {
  const outcome = computeCosting(input);
  return outcome.ok ? outcome.costing : null;
}

/** Cents as the sheet has them; a text stays one. */
const cents = (cell: string) =>
  cell === '' || Number.isNaN(Number(cell)) ? cell : Math.round(Number(cell) * 100);

/** What a workbook says, read back from the sheets LibreOffice computed. */
function figuresIn(sheets: Sheets, language: Language, costing: Costing) {
  const { sheets: names, items, agrees } = WORDS[language];
  const rows = (name: string) => sheets.get(name) ?? [];
  const shares = rows(names.shares);
  const codes = shares[3].slice(5);
  const known = new Set(costing.pots.map(({ line, year }) => JSON.stringify([line, year])));
  const bills = rows(names.bills).slice(4);
  const item = (code: string, name: string) =>
    bills
      .find(([participant, item]) => participant === code && item === name)
      ?.slice(2)
      .map(cents) ?? [];
  return {
    checks: [...new Set(shares.slice(4).flatMap(([line, , , , check]) => (line ? [check] : [])))].filter(
      (check) => check !== agrees,
    ),
    shares: shares
      .slice(4)
      .flatMap(([line, , year, , , ...amounts]) =>
        known.has(JSON.stringify([line, Number(year)]))
          ? codes.map((participant, at) => [participant, line, Number(year), cents(amounts[at])])
          : [],
      ),
    bills: codes.map((code) =>
      [items.oneTime, items.recurring, items.local, items.baseline, items.saving, items.saved].map((name) =>
        item(code, name),
      ),
    ),
    results: rows(names.results)
      .slice(4)
      .map(([code, npv, payback, says]) => [code, cents(npv), payback, says]),
    years: rows(names.pots)
      .filter(([nature, kind]) => nature !== '' && kind === '')
      .slice(-2)
      .map((row) => row.slice(3).map(cents)),
  };
}

/** The same of the exact computation. */
function figuresOf(costing: Costing, language: Language): ReturnType<typeof figuresIn> {
  const words = WORDS[language];
  const codes = costing.participants.map(({ code }) => code).sort((a, b) => (a < b ? -1 : 1));
  const result = (code: string, npv: number | null, payback: number | null) =>
    npv === null
      ? [code, words.unknown, words.unknown, words.unknown]
      : [
          code,
          npv,
          payback === null ? words.notWithin : String(payback),
          npv < 0 ? words.loses : words.gains,
        ];
  const lines = [...new Set(costing.pots.map(({ line }) => line))];
  return {
    checks: [],
    shares: lines.flatMap((line) =>
      costing.pots
        .filter((pot) => pot.line === line)
        .flatMap(({ year }) =>
          codes.map((code) => {
            const of = costing.shares.find(
              (share) => share.participant === code && share.line === line && share.year === year,
            );
            return [code, line, year, of?.cents ?? NaN];
          }),
        ),
    ),
    bills: codes.map((code) => {
      const own = costing.bills.filter(({ participant }) => participant === code);
      return [
        own.map(({ oneTimeCents }) => oneTimeCents),
        own.map(({ recurringCents }) => recurringCents),
        own.map(({ localCents }) => localCents),
        own.map(({ baselineCents }) => baselineCents ?? ''),
        own.map(({ savingCents }) => savingCents ?? ''),
        own.map(({ savedCents }) => savedCents ?? ''),
      ];
    }),
    results: [
      ...codes.map((code) => {
        const of = costing.participants.find((participant) => participant.code === code);
        return result(code, of?.npvCents ?? null, of?.paybackYear ?? null);
      }),
      [words.group, costing.group.npvCents ?? words.unknown, '', ''],
    ],
    years: [
      costing.years.map(({ capitalCents }) => capitalCents),
      costing.years.map(({ operatingCents }) => operatingCents),
    ],
  };
}

const sheetsOf = (language: Language) => Object.values(WORDS[language].sheets);
const said = soffice ? '' : ' — skipped: no LibreOffice Calc on this machine';

(soffice ? describe : describe.skip)(`a workbook that LibreOffice computes anew${said}`, () => {
  test(
    'says the same to the cent, for the worked example in both languages and for a baseline that is not known',
    async () => {
      const [first, ...others] = WORKED_EXAMPLE.participants;
      const unknown = { ...WORKED_EXAMPLE, participants: [{ ...first, baselineCents: null }, ...others] };
      const cases = [
        { input: WORKED_EXAMPLE, language: 'en' as const },
        { input: WORKED_EXAMPLE, language: 'fr' as const },
        { input: unknown, language: 'en' as const },
      ];
      for (const { input, language } of cases) {
        const costing = computed(input);
        if (!costing) throw new Error('it cannot be computed');
        const [sheets] = await recalculate([await writeCostingWorkbook(input, language)], sheetsOf(language));
        expect(figuresIn(sheets, language, costing)).toEqual(figuresOf(costing, language));
      }
    },
    LONG,
  );

  test(
    'is without an error while it is empty',
    async () => {
      for (const language of ['en', 'fr'] as const) {
        const [sheets] = await recalculate([await writeCostingWorkbook(null, language)], sheetsOf(language));
        const wrong = [...sheets.values()].flat(2).filter((cell) => /^(#|Err:)/.test(cell));
        expect(wrong).toEqual([]);
      }
    },
    LONG,
  );

  test(
    `says the same to the cent, for fifty random costings (seed ${String(SEED)})`,
    async () => {
      const inputs = fc
        .sample(randomModel, { numRuns: 80, seed: SEED })
        .filter((input) => computed(input))
        .slice(0, 50);
      expect(inputs).toHaveLength(50);
      const workbooks = await Promise.all(inputs.map((input) => writeCostingWorkbook(input, 'en')));
      const all = await recalculate(workbooks, sheetsOf('en'));
      for (const [at, input] of inputs.entries()) {
        const costing = computed(input);
        if (!costing) continue;
        expect({ at, ...figuresIn(all[at], 'en', costing) }).toEqual({ at, ...figuresOf(costing, 'en') });
      }
    },
    LONG,
  );
});
