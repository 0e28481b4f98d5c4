import { describe, expect, it } from '@jest/globals';
import { defineFileKind, uploadAddress } from './define-file-kind.js';
import { FileRules, type FileRule } from './file-rules.js';

const kind = { name: 'workbook_evidence', ids: ['workbookId', 'questionId'] } as const;
const rule: FileRule = {
  beforeAdding: () => Promise.resolve('m1'),
  attach: () => Promise.resolve(),
  mayRead: () => Promise.resolve(false),
  detach: () => Promise.resolve(),
  beforeReplacing: () => Promise.resolve(),
  afterReplacing: () => Promise.resolve(),
};

describe('a kind of file', () => {
  it('has an address of its own, with its ids in their order', () => {
    expect(uploadAddress(defineFileKind(kind))).toBe('/files/workbook-evidence/:workbookId/:questionId');
  });

  it('may have another address', () => {
    const address = '/workbooks/:workbookId/questions/:questionId/files';
    expect(uploadAddress(defineFileKind({ ...kind, address }))).toBe(address);
  });

  it.each([
    ['a name nobody can write', { name: 'Evidence!' }],
    ['nothing it belongs to', { ids: [] }],
    ['an id without a proper name', { ids: ['workbook id'] }],
    ['the same id twice', { ids: ['id', 'id'] }],
    ['an address without one of its ids', { address: '/workbooks/:workbookId/files' }],
    ['an address with an id that is not its own', { address: '/workbooks/:workbookId/:questionId/:id' }],
    ['an address that is none', { address: 'workbooks/:workbookId/:questionId' }],
    ['something said under no proper name', { says: ['a mark'] }],
  ])('is refused with %s', (_, change) => {
    expect(() => defineFileKind({ ...kind, ...change })).toThrow(/kind of file/);
  });
});

describe('the rules of files', () => {
  it('are complete where each kind has one', () => {
    const rules = new FileRules([defineFileKind(kind)]);
    rules.add(kind, rule);
    expect(() => rules.onApplicationBootstrap()).not.toThrow();
    expect(rules.of('workbook_evidence')).toBe(rule);
    expect(rules.of('of_tomorrow')).toBe(undefined);
  });

  it('let nothing start where a kind lacks its rule, a rule its kind, or two kinds have one name', () => {
    const rules = new FileRules([defineFileKind(kind), defineFileKind(kind)]);
    rules.add({ ...kind, name: 'minutes' }, rule);
    expect(() => rules.onApplicationBootstrap()).toThrow(
      /workbook_evidence has no rule.*minutes, which is not declared.*two kinds of file have the name workbook_evidence/,
    );
    expect(() => rules.add({ ...kind, name: 'minutes' }, rule)).toThrow('two rules');
  });
});
