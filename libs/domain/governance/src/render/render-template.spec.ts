import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../../testing/lines-of.js';
import { SMALL } from '../../testing/small-template.js';
import type { Filling } from '../template/template.js';
import { brokenReferences } from './broken-references.js';
import { BLANK_FILLING } from './library-document.js';
import { renderTemplate } from './render-template.js';
import type { RenderView } from './render-view.js';
import { unsettled } from './unsettled.js';

const status = { label: 'Draft', tentative: true, detail: '', foot: 'Draft' };
const plain: RenderView = { guidance: false, status, dated: null };
const rendered = (filling: Filling, language: 'en' | 'fr' = 'en', view: Partial<RenderView> = {}) =>
  linesOf(renderTemplate(SMALL, filling, language, { ...plain, ...view })).map((line) =>
    line.replaceAll('\u00A0', '~'),
  );
const example = (changes: Partial<Filling> = {}): Filling => ({ ...SMALL.example, ...changes });

describe('a template as a document', () => {
  it('says in both languages what was filled in, by the same numbers', () => {
    expect(rendered(example())).toEqual([
      '# 1 Parties',
      '1.1 The parties work together; see →3.',
      '[The parties]',
      'Alder | Town of Alder | 8,400',
      'Birch | Village of Birch | –',
      'Purpose: To share/a system',
      'Note: –',
      '# 2 Insurance',
      '2.1 Each carries insurance of $5,000,000 and 12.5% of it.',
      '- of one kind',
      '- of another',
      '# 3 Leaving',
      '3.1 12 months’ notice is given.',
      '3.2 A charge is due since January~1, 2027.',
      '3.3 It follows the Municipal Government Act.',
      '3.4 Clause →3.1 holds for the parties of →1.',
    ]);
    expect(rendered(example(), 'fr')).toEqual([
      '# 1 Parties',
      '1.1 Les parties collaborent; voir →3.',
      '[Les parties]',
      'Alder | Town of Alder | 8~400',
      'Birch | Village of Birch | –',
      'Objet: Partager/un système',
      'Remarque: –',
      '# 2 Assurance',
      '2.1 Chacune a une assurance de 5~000~000~$ et 12,5~% de celle-ci.',
      '- d’une sorte',
      '- d’une autre',
      '# 3 Retrait',
      '3.1 Un avis de 12 mois est donné.',
      '3.2 Des frais sont dus depuis le 1er~janvier 2027.',
      '3.3 Ils respectent la loi intitulée Municipal Government Act.',
      '3.4 La clause →3.1 vaut pour les parties de →1.',
    ]);
  });

  it('closes up where a clause is left out, references included, in both languages', () => {
    const without = example({ leftOut: ['insurance'] });
    for (const language of ['en', 'fr'] as const) {
      const lines = rendered(without, language);
      expect(lines[1]).toContain('→2.');
      expect(lines.at(-1)).toMatch(/^2\.4 .*→2\.1 .*→1\.$/);
    }
    // One that has to stand stands.
    expect(rendered(example({ leftOut: ['leaving'] }))).toEqual(rendered(example()));
  });

  it('prints what is to be settled, and blocks agreement by it', () => {
    const open = example({
      members: [{ id: 'c', name: 'Cedar', standing: 'MEMBER', population: 1 }],
      values: { purpose: { en: 'Only English', fr: ' ' }, cover: 'no amount' },
    });
    expect(rendered(open, 'fr')).toEqual(
      expect.arrayContaining([
        'Cedar | [à régler] | 1',
        'Objet: [à régler]',
        '3.2 Des frais sont dus depuis le [à régler].',
      ]),
    );
    expect(rendered(open)).toContain('3.2 A charge is due since [to be settled].');
    expect(unsettled(SMALL, open)).toEqual([
      { clauseId: 'parties', fieldId: 'legalName', memberId: 'c' },
      { clauseId: 'parties', fieldId: 'purpose' },
      { clauseId: 'insurance', fieldId: 'cover' },
      { clauseId: 'leaving', fieldId: 'since' },
    ]);
    expect(unsettled(SMALL, example())).toEqual([]);
  });

  it('asks observers for nothing that only members have a row for, and shows none', () => {
    const members = SMALL.example.members.map((member) => ({ ...member, standing: 'OBSERVER' as const }));
    const open = example({ members, ofMembers: {} });
    expect(unsettled(SMALL, open)).toEqual([]);
    expect(rendered(open).slice(2, 4)).toEqual(['[The parties]', 'Purpose: To share/a system']);
    const [parties, ...others] = SMALL.clauses;
    const told = {
      ...SMALL,
      clauses: [
        {
          ...parties,
          parts: parties.parts.map((part) =>
            part.type === 'members'
              ? {
                  ...part,
                  columns: [
                    ...part.columns,
                    { title: part.caption, share: 1, of: { fact: 'STANDING' as const } },
                  ],
                }
              : part,
          ),
        },
        ...others,
      ],
    };
    expect(unsettled(told, open).map(({ memberId }) => memberId)).toEqual(members.map(({ id }) => id));
  });

  it('waits for no field of an option that is not taken, nor of what was left out or rewritten', () => {
    const values = { purpose: { en: 'a', fr: 'b' } };
    const open = unsettled(SMALL, example({ values, choices: { exitCharge: 'none' } }));
    expect(open).toEqual([]);
    const rewritten = { leaving: [{ type: 'paragraph' as const, text: { en: 'Never.', fr: 'Jamais.' } }] };
    const own = example({ values, rewritten });
    expect(unsettled(SMALL, own)).toEqual([]);
    expect(rendered(own).at(-1)).toBe('3.1 Never.');
  });

  it('shows all options of a choice, what each clause settles and guidance, in a blank template', () => {
    const lines = rendered(BLANK_FILLING, 'en', { guidance: true, options: true });
    expect(lines.slice(0, 7)).toEqual([
      'What it is for.',
      '# 1 Parties',
      'What is meant.',
      '1.1 The parties work together; see →3.',
      '[The parties]',
      ' |  | ',
      ' |  | ',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'What is meant. This clause may be left out.',
        'Choose one. Does a leaver pay?',
        '<Option 1: No charge>',
        '3.2 Nothing is due.',
        '<Option 2: A charge (usual)>',
        '3.3 A charge is due since [to be settled].',
        '3.4 It follows the law under which municipalities may act together.',
        '<Guidance>',
        '# 4 Staff',
        'What is meant. Only where municipalities share a service.',
      ]),
    );
  });

  it('is no document where a sentence would have a hole', () => {
    const { clauses } = SMALL;
    const loose = {
      ...SMALL,
      clauses: clauses.map((clause) =>
        clause.id === 'leaving' ? { ...clause, isMandatory: false } : clause,
      ),
    };
    const without = example({ leftOut: ['leaving'] });
    expect(brokenReferences(loose, without)).toEqual([{ clauseId: 'parties', to: 'leaving' }]);
    expect(() => renderTemplate(loose, without, 'en', plain)).toThrow('parties speaks of leaving');
    for (const mark of ['{field:nothing}', '{law:nothing}', '{clause:nothing}']) {
      const text = { en: mark, fr: mark };
      const filling = example({ rewritten: { leaving: [{ type: 'paragraph', text }] } });
      expect(() => renderTemplate(SMALL, filling, 'en', plain)).toThrow('nothing');
    }
  });
});
