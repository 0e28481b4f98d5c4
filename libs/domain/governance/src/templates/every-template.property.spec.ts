import { numberSections } from '@commonworks/domain-document';
import { COLLABORATION_LEVELS } from '@commonworks/domain-opportunity';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../testing/lines-of.js';
import { brokenReferences } from '../render/broken-references.js';
import { fieldsIn } from '../render/unsettled.js';
import { renderTemplate } from '../render/render-template.js';
import type { Filling, GovernanceTemplate } from '../template/template.js';
import { TEMPLATES } from './index.js';

const status = { label: '', tentative: true, detail: '', foot: '' };
const kinds = Object.values(TEMPLATES).map((template) => [template.kind, template] as const);

/** The example, with any option taken, any clause left out that may be, at any level. */
const anyFilling = ({ clauses, example }: GovernanceTemplate): fc.Arbitrary<Filling> => {
  const optional = clauses.filter(({ isMandatory }) => !isMandatory).map(({ id }) => id);
  const choices = clauses.flatMap(({ choices }) => choices);
  return fc.record({
    level: fc.constantFrom(null, ...COLLABORATION_LEVELS),
    province: fc.constantFrom(null, 'AB' as const, 'ON' as const, 'SK' as const),
    leftOut: fc.subarray(optional),
    choices: fc.record(
      Object.fromEntries(
        choices.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
      ),
    ),
    members: fc.constant(example.members),
    values: fc.constant(example.values),
    ofMembers: fc.constant(example.ofMembers),
    rewritten: fc.constant({}),
  });
};

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe.each(kinds)('%s', (_, template) => {
  const { clauses } = template;

  it('names clauses, fields, choices and paragraphs once each', () => {
    expect(twice(clauses.flatMap(({ fields }) => fields.map(({ id }) => id)))).toEqual([]);
    expect(twice(clauses.flatMap(({ choices }) => choices.map(({ id }) => id)))).toEqual([]);
    const paragraphs = clauses.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'paragraph' && part.id ? [part.id] : [])),
    );
    expect(twice([...paragraphs, ...clauses.map(({ id }) => id)])).toEqual([]);
  });

  it('has a usual option of its own in each choice, and shows each choice and field', () => {
    for (const clause of clauses)
      for (const { id, options, usual } of clause.choices) {
        expect(options.map((option) => option.id)).toContain(usual);
        expect(clause.parts).toContainEqual({ type: 'choice', choice: id });
      }
    const shown = new Set(
      clauses.flatMap((clause) =>
        clause.choices
          .flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })))
          .concat({})
          .flatMap((choices) => fieldsIn(clause, { rewritten: {}, choices })),
      ),
    );
    const declared = clauses.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(declared.filter((id) => !shown.has(id))).toEqual([]);
    expect([...shown].filter((id) => !declared.includes(id))).toEqual([]);
  });

  it('reads whole in both languages whatever is chosen and left out, by the same numbers', () => {
    fc.assert(
      fc.property(anyFilling(template), (filling) => {
        expect(brokenReferences(template, filling)).toEqual([]);
        const [en, fr] = (['en', 'fr'] as const).map((language) =>
          renderTemplate(template, filling, language, { guidance: false, status, dated: null }),
        );
        if (!en || !fr) throw new Error('rendered nothing');
        expect([...numberSections(fr)]).toEqual([...numberSections(en)]);
        const [linesEn, linesFr] = [linesOf(en), linesOf(fr)];
        expect(linesFr).toHaveLength(linesEn.length);
        for (const line of [...linesEn, ...linesFr]) expect(line).not.toMatch(/→\?|undefined|[{}]/);
      }),
      { numRuns: 60 },
    );
  });
});
