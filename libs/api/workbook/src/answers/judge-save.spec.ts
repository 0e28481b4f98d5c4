import { COMMENT_LENGTH } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { judgeSave, type SaveSituation, type WantedAnswer } from './judge-save.js';

const situation: SaveSituation = {
  campaignStatus: 'OPEN',
  workbookStatus: 'IN_PROGRESS',
  settings: { kind: 'TEXT', maxLength: 10 },
  current: { version: 3, comment: 'as agreed' },
};
const wanted: WantedAnswer = { state: 'ANSWERED', value: ' yes ', comment: undefined, expectedVersion: 3 };
const judge = (want: Partial<WantedAnswer> = {}, meets: Partial<SaveSituation> = {}) =>
  judgeSave({ ...wanted, ...want }, { ...situation, ...meets });

describe('judgeSave', () => {
  it('stores the canonical value', () => {
    expect(judge()).toEqual({
      outcome: 'SAVE',
      answer: { state: 'ANSWERED', value: 'yes', comment: 'as agreed' },
    });
  });

  it.each([
    ['left out keeps the remark', undefined, 'as agreed'],
    ['null takes it away', null, null],
    ['blank takes it away', '  ', null],
    ['words replace it', ' new ', 'new'],
  ])('a comment %s', (_, comment, stored) => {
    expect(judge({ comment })).toMatchObject({ answer: { comment: stored } });
  });

  it.each(['UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'UNANSWERED'] as const)(
    '%s carries no value',
    (state) => {
      expect(judge({ state, value: 'ignored' })).toMatchObject({
        outcome: 'SAVE',
        answer: { state, value: null },
      });
    },
  );

  it.each([2, 4, 0])('based on version %i instead of 3 it conflicts', (expectedVersion) => {
    expect(judge({ expectedVersion })).toMatchObject({ outcome: 'CONFLICT', answer: { value: 'yes' } });
  });

  it('a first answer is based on version 0', () => {
    expect(judge({ expectedVersion: 0 }, { current: null }).outcome).toBe('SAVE');
    expect(judge({ expectedVersion: 1 }, { current: null }).outcome).toBe('CONFLICT');
  });

  it.each([
    ['a value that does not answer', { value: 5 }, 'NOT_TEXT'],
    ['no value', { value: null }, 'EMPTY'],
    ['a long comment', { comment: 'x'.repeat(COMMENT_LENGTH + 1) }, 'TOO_LONG'],
    ['a comment no database stores', { comment: 'a\0b' }, 'NOT_TEXT'],
    ['half a character in a comment', { comment: 'a\ud800' }, 'NOT_TEXT'],
  ])('refuses %s, stale or not', (_, want, reason) => {
    expect(judge({ ...want, expectedVersion: 1 })).toMatchObject({ outcome: 'INVALID', reason });
  });

  it('takes a comment of the longest length, as the page counts it', () => {
    for (const comment of ['x'.repeat(COMMENT_LENGTH), ` ${'😀'.repeat(COMMENT_LENGTH / 2)} `])
      expect(judge({ comment })).toMatchObject({ outcome: 'SAVE', answer: { comment: comment.trim() } });
    expect(judge({ comment: '😀'.repeat(COMMENT_LENGTH / 2 + 1) }).outcome).toBe('INVALID');
  });

  it('refuses to answer what is derived, in any state', () => {
    const settings = { kind: 'DERIVED', formula: '1', unit: { en: '', fr: '' }, decimals: 0 } as const;
    expect(judge({ state: 'DECLINED' }, { settings })).toMatchObject({ reason: 'DERIVED_IS_COMPUTED' });
  });

  it.each([
    ['DRAFT', 'IN_PROGRESS', 'CAMPAIGN'],
    ['CLOSED', 'IN_PROGRESS', 'CAMPAIGN'],
    ['RELEASED', 'SUBMITTED', 'CAMPAIGN'],
    ['OPEN', 'IN_REVIEW', 'WORKBOOK'],
    ['OPEN', 'SUBMITTED', 'WORKBOOK'],
  ] as const)(
    'a campaign %s and a workbook %s lock it, before anything else',
    (campaignStatus, workbookStatus, by) => {
      expect(judge({ value: 5, expectedVersion: 9 }, { campaignStatus, workbookStatus })).toEqual({
        outcome: 'LOCKED',
        by,
      });
    },
  );
});
