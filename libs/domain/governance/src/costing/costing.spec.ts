import { describe, expect, it } from '@jest/globals';
import {
  agreedCosting,
  WORKED_EXAMPLE,
  withoutFigures,
  type ShownFigures,
} from '@commonworks/domain-costing';
import { linesOf } from '../../testing/lines-of.js';
import { settleFields, NOTHING_WRITTEN } from '../agreement/settle-fields.js';
import { renderTemplate } from '../render/render-template.js';
import { shownRows } from '../render/shown-rows.js';
import { COSTING } from '../templates/costing/index.js';
import { keptFacts } from './kept-facts.js';

const shownOf = (...codes: readonly string[]) =>
  new Map(
    WORKED_EXAMPLE.participants
      .filter(({ code }) => codes.includes(code))
      .map(
        ({ code, baselineCents, avoidedCents, localOnceCents, localYearlyCents }): [string, ShownFigures] => [
          code,
          { baselineCents, avoidedCents, localOnceCents, localYearlyCents, basis: 'Ledger', approvedBy: '' },
        ],
      ),
  );

const kept = (shown = shownOf('Alder')) => ({
  costing: agreedCosting(
    { id: 'a', name: 'Proposed', note: '', model: withoutFigures(WORKED_EXAMPLE) },
    shown,
  ),
});

const lines = (language: 'en' | 'fr') =>
  linesOf(
    renderTemplate(COSTING, COSTING.example, language, {
      guidance: false,
      status: { label: '', tentative: true, detail: '', foot: '' },
      dated: null,
      rows: shownRows(kept()),
    }),
  );

describe('a costing in its document', () => {
  it('stands with its lines, rules and bills in both languages', () => {
    expect(lines('en')).toEqual(
      expect.arrayContaining([
        'implementation | In year 0 | $360,000.00 | $100,000.00 | Population; at least 10%, at most 45%',
        'running | From year 1 | $60,000.00 + $300.00 for each user | – | Part equal, part by use',
        '[Alder: its shares by year]',
        '0 | $31,400.00 | $0.00 | $31,400.00',
        '5 | $0.00 | $30,388.74 | $30,388.74',
      ]),
    );
    expect(lines('fr')).toEqual(
      expect.arrayContaining([
        'implementation | An 0 | 360\u00A0000,00\u00A0$ | 100\u00A0000,00\u00A0$ | Population; au moins 10\u00A0%, au plus 45\u00A0%',
        '[Alder : ses parts par année]',
        '0 | 31\u00A0400,00\u00A0$ | 0,00\u00A0$ | 31\u00A0400,00\u00A0$',
      ]),
    );
  });

  it('fills the fields of the document, with figures of those alone who show them', () => {
    const { members } = COSTING.example;
    const named = members.map((one) => ({ ...one, id: one.id[0]?.toUpperCase() + one.id.slice(1) }));
    const settled = settleFields(COSTING, named, NOTHING_WRITTEN, {
      values: {},
      ofMembers: {},
      kept: keptFacts(kept()),
    });
    expect(settled.values).toMatchObject({
      horizonYears: 5,
      discountPct: '4',
      oneTimeCost: 36_000_000,
      grants: 10_000_000,
      fixedCost: 6_000_000,
      costPerUser: 30_000,
    });
    for (const [field, alder] of [
      ['baseline', 3_400_000],
      ['avoided', 0],
      ['localOnce', 1_200_000],
      ['localYearly', 500_000],
      ['baselineBasis', { en: 'Ledger', fr: 'Ledger' }],
    ] as const)
      expect([field, settled.ofMembers[field]]).toEqual([field, { Alder: alder }]);
    // The document has these of its example, by the same figures.
    for (const field of ['population', 'users', 'oneTimeShare', 'firstYearShare', 'lastYearShare'])
      expect(Object.values(settled.ofMembers[field] ?? {})).toEqual(
        Object.values(COSTING.example.ofMembers[field] ?? {}),
      );
  });

  it('says nothing that rests on what is not shown', () => {
    const [alder, ...others] = kept().costing.input.participants;
    expect(alder).toMatchObject({ baselineCents: 3_400_000 });
    for (const { baselineCents, avoidedCents, localOnceCents, localYearlyCents } of others)
      expect([baselineCents, avoidedCents, localOnceCents, localYearlyCents]).toEqual([null, 0, 0, 0]);
    expect(kept().costing.shown).toEqual([{ participant: 'Alder', basis: 'Ledger', approvedBy: '' }]);
  });

  it('has no bills by a rule for which something is not shown', () => {
    const [implementation, running] = WORKED_EXAMPLE.lines;
    const model = withoutFigures({
      ...WORKED_EXAMPLE,
      lines: [implementation, { ...running, perUserCents: null, share: { rule: 'BASELINE' } }],
    });
    const costing = agreedCosting({ id: 'a', name: 'By baselines', note: '', model }, shownOf('Alder'));
    expect(costing.bills).toEqual([]);
    expect(keptFacts({ costing })?.ofMembers.Alder).not.toHaveProperty('oneTimeShare');
  });
});
