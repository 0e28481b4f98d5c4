import { describe, expect, it } from '@jest/globals';
import { plainBlocks, type DocumentModel } from '@commonworks/domain-document';
import { renderTemplate } from '../render/render-template.js';
import { GOVERNANCE_KINDS } from '../template/template.js';
import { TEMPLATES } from '../templates/index.js';
import { formValues } from './form-values.js';
import { placeholdersOf } from './placeholders.js';

const STATUS = { label: 'Agreed', tentative: false, detail: '', foot: '' };
const RECORD = { type: 'section', id: 'record', title: 'Record', numbered: false, blocks: [] } as const;
const FACTS = { group: 'Permits together', version: 2, hash: 'ab12', recordId: 'record' };

function filled(kind: (typeof GOVERNANCE_KINDS)[number], language: 'en' | 'fr', change = {}) {
  const template = TEMPLATES[kind];
  const filling = { ...template.example, ...change };
  const rendered = renderTemplate(template, filling, language, {
    guidance: false,
    status: STATUS,
    dated: '2026-11-01',
    ...(template.exampleRows && { rows: template.exampleRows }),
  });
  const document: DocumentModel = { ...rendered, blocks: [...rendered.blocks, RECORD] };
  return { template, document, values: formValues(template, filling, document, FACTS) };
}

describe.each(GOVERNANCE_KINDS)('a form of a %s', (kind) => {
  it('may name each thing once, by letters, digits, points and hyphens alone', () => {
    const names = placeholdersOf(TEMPLATES[kind]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9.-]*$/.test(name))).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('has something for each name it may have, in %s', (language) => {
    const { template, values } = filled(kind, language);
    for (const { name, takes } of placeholdersOf(template)) {
      const found = takes === 'WORDS' ? values.words : values.blocks;
      expect([name, Object.hasOwn(found, name)]).toEqual([name, true]);
      expect([name, found[name]?.length ?? 0]).not.toEqual([name, 0]);
    }
  });
});

describe('what comes in the place of a placeholder', () => {
  it('is the document’s own, in its language', () => {
    expect(filled('CHARTER', 'fr').values.words).toMatchObject({
      group: 'Permits together',
      version: '2',
      hash: 'ab12',
      day: '1er\u00A0novembre 2026',
      'number.parties': '1',
    });
  });

  it('says what is to be settled where a field is empty or a clause does not stand', () => {
    const { template } = filled('CHARTER', 'en');
    const optional = template.clauses.find(({ isMandatory }) => !isMandatory);
    const name = optional?.id ?? '';
    const { values } = filled('CHARTER', 'en', { values: {}, leftOut: [name] });
    expect(values.words[`number.${name}`]).toBe('[to be settled]');
    expect(values.blocks[`clause.${name}`]).toEqual([{ type: 'paragraph', text: '[to be settled]' }]);
    const fields = Object.entries(values.words).filter(([key]) => key.startsWith('field.'));
    expect(new Set(fields.map(([, value]) => value))).toEqual(new Set(['[to be settled]']));
  });

  it('has the numbers that the document has', () => {
    const { document, values } = filled('CHARTER', 'en');
    const headings = (values.blocks.clauses ?? []).filter(({ type }) => type === 'heading');
    const sections = document.blocks.filter((block) => block.type === 'section' && block.id !== 'record');
    expect(headings).toEqual(
      sections.map((section, at) => ({
        type: 'heading',
        level: 1,
        text: `${at + 1} ${'title' in section ? section.title : ''}`,
      })),
    );
  });

  it('keeps lists, facts and tables in words', () => {
    const text = (words: string) => [{ type: 'text' as const, text: words }];
    const document: DocumentModel = {
      language: 'en',
      issuer: '',
      kind: '',
      title: '',
      subtitle: [],
      status: STATUS,
      pageOf: '',
      dated: null,
      blocks: [
        {
          type: 'list',
          ordered: true,
          counted: 'letters',
          items: [
            [{ type: 'paragraph', content: text('one') }],
            [{ type: 'paragraph', content: text('two') }],
          ],
        },
        { type: 'facts', rows: [{ label: 'Who', value: text('all') }] },
        {
          type: 'table',
          caption: 'Shares',
          columns: [{ title: 'Member', share: 1 }],
          rows: [[text('North')]],
        },
      ],
    };
    expect(plainBlocks(document, document.blocks)).toEqual([
      { type: 'paragraph', text: '(a) one' },
      { type: 'paragraph', text: '(b) two' },
      { type: 'paragraph', text: 'Who: all' },
      { type: 'table', caption: 'Shares', columns: ['Member'], rows: [['North']] },
    ]);
  });
});
