import { describe, expect, it } from '@jest/globals';
import type { Clause, ClauseParagraph, ClausePart } from '../template/clause.js';
import { rewrittenParts } from './rewritten-parts.js';

const text = (words: string) => ({ en: words, fr: words });
const paragraph = (words: string): ClauseParagraph => ({ type: 'paragraph', text: text(words) });
const FIELDS: ClausePart = { type: 'fields', fields: ['limit'] };

const CLAUSE: Clause = {
  id: 'decisions',
  title: text('Decisions'),
  settles: text('how'),
  guidance: text('think'),
  isMandatory: true,
  fields: [],
  choices: [
    {
      id: 'rule',
      question: text('Which?'),
      usual: 'short',
      options: [
        { id: 'short', label: text('short'), why: text('.'), paragraphs: [text('one')] },
        {
          id: 'long',
          label: text('long'),
          why: text('.'),
          paragraphs: [text('one'), text('two'), text('three')],
        },
      ],
    },
  ],
  parts: [{ type: 'choice', choice: 'rule' }, FIELDS, { type: 'list', items: [text('a'), text('b')] }],
};

const wordsOf = (parts: readonly ClausePart[]) =>
  parts.map((part) => (part.type === 'paragraph' ? part.text.en : part.type));

describe('a clause in words of the group', () => {
  it('keeps its tables after as many paragraphs as stood before them', () => {
    const written = ['A', 'B', 'C'].map(paragraph);
    expect(wordsOf(rewrittenParts(CLAUSE, written, { choices: {} }))).toEqual(['A', 'fields', 'B', 'C']);
  });

  it('counts the paragraphs of the option that is taken, not of the usual one', () => {
    const written = ['A', 'B', 'C', 'D', 'E'].map(paragraph);
    const parts = rewrittenParts(CLAUSE, written, { choices: { rule: 'long' } });
    expect(wordsOf(parts)).toEqual(['A', 'B', 'C', 'fields', 'D', 'E']);
  });

  it('keeps them where fewer paragraphs are left than stood before them', () => {
    expect(wordsOf(rewrittenParts(CLAUSE, [paragraph('A')], { choices: { rule: 'long' } }))).toEqual([
      'A',
      'fields',
    ]);
  });
});
