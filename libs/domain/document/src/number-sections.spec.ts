import { describe, expect, it } from '@jest/globals';
import type { Block, DocumentModel, Section } from './document.js';
import { numberSections } from './number-sections.js';

const section = (id: string, blocks: readonly Block[] = [], numbered = true): Section => ({
  type: 'section',
  id,
  title: id,
  numbered,
  blocks,
});

const numbersOf = (blocks: readonly Block[]) =>
  Object.fromEntries(
    numberSections({
      language: 'en',
      issuer: '',
      kind: '',
      title: '',
      subtitle: [],
      status: { label: '', tentative: false, detail: '', foot: '' },
      pageOf: '',
      dated: null,
      blocks,
    } satisfies DocumentModel),
  );

describe('numbers of sections', () => {
  it('count those that are numbered, and parts within theirs', () => {
    expect(
      numbersOf([
        section('attendance', [], false),
        section('a', [section('a1'), section('aside', [section('deep')], false), section('a2')]),
        section('b', [section('b1')]),
      ]),
    ).toEqual({ a: '1', a1: '1.1', deep: '1.1', a2: '1.2', b: '2', b1: '2.1' });
  });

  it('count numbered paragraphs in their section, those set apart too', () => {
    const paragraph = (id: string) => ({ type: 'numbered' as const, id, content: [] });
    const option: Block = { type: 'panel', label: '', tone: 'option', blocks: [paragraph('either')] };
    expect(
      numbersOf([section('a'), section('b', [paragraph('first'), option, paragraph('last')]), section('c')]),
    ).toEqual({ a: '1', b: '2', first: '2.1', either: '2.2', last: '2.3', c: '3' });
  });

  it('close up where one is left out', () => {
    expect(numbersOf([section('a'), section('c')])).toEqual({ a: '1', c: '2' });
  });
});
