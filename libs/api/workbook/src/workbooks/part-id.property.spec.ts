import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partId, templateIdIn } from './part-id.js';

const anyId = fc.uuid();
/** Text that may be a piece of an id, several of them, or nothing like one. */
const anything = fc.oneof(
  fc.string(),
  fc
    .array(fc.oneof(anyId, fc.constantFrom('', ' ', '*', 'null')), { maxLength: 4 })
    .map((parts) => parts.join('.')),
);

describe('the id of a part of a workbook', () => {
  it('gives back what it was made of, in capitals too, in its own workbook', () => {
    fc.assert(
      fc.property(anyId, anyId, (workbookId, templateId) => {
        const id = partId(workbookId, templateId);
        expect(templateIdIn(workbookId, id)).toBe(templateId);
        expect(templateIdIn(workbookId.toUpperCase(), id)).toBe(templateId);
        expect(templateIdIn(workbookId, id.toUpperCase())).toBe(templateId);
      }),
    );
  });

  it('is of one workbook and one part alone', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, anyId, (workbook, part, otherWorkbook, otherPart) => {
        const same = workbook === otherWorkbook && part === otherPart;
        expect(partId(workbook, part) === partId(otherWorkbook, otherPart)).toBe(same);
      }),
    );
  });

  it('names nothing in another workbook', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, (workbookId, other, templateId) => {
        fc.pre(workbookId !== other);
        expect(templateIdIn(workbookId, partId(other, templateId))).toBeNull();
      }),
    );
  });

  it('may be the template’s own, in every workbook', () => {
    fc.assert(
      fc.property(anyId, anyId, (workbookId, templateId) => {
        expect(templateIdIn(workbookId, templateId)).toBe(templateId);
      }),
    );
  });

  it('is of one of these two forms, and anything else names nothing', () => {
    fc.assert(
      fc.property(anyId, anything, (workbookId, text) => {
        const templateId = templateIdIn(workbookId, text);
        if (templateId === null) return;
        expect([templateId, partId(workbookId, templateId)]).toContain(text.toLowerCase());
      }),
    );
    const [a, b] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7'];
    for (const id of [
      '',
      '.',
      `${a}.`,
      `.${b}`,
      `${a}..${b}`,
      `${a}.${a}.${b}`,
      `${a}.${b}.`,
      ` ${a}.${b}`,
      `${a}/${b}`,
    ])
      expect(templateIdIn(a, id)).toBeNull();
  });

  it('names nothing in what is no workbook', () => {
    fc.assert(
      fc.property(fc.string(), anyId, (workbookId, templateId) => {
        expect(templateIdIn(workbookId, templateId)).toBeNull();
        expect(templateIdIn(workbookId, partId(workbookId, templateId))).toBeNull();
      }),
    );
  });
});
