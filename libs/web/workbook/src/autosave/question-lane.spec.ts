import { describe, expect, it } from '@jest/globals';
import { type AnswerContent, type KnownAnswer } from './answer-save.types.js';
import { emptyLane, settled, type Edit } from './question-lane.js';

const said = (value: number): AnswerContent => ({ state: 'ANSWERED', value, comment: null });
const held = (value: number, version: number): KnownAnswer => ({
  ...said(value),
  questionId: 'q1',
  version,
  updatedAt: null,
  updatedBy: null,
});
const made = (value: number): Edit => ({
  key: `key-${value}`,
  content: said(value),
  baseVersion: 1,
  order: value,
});

describe('a save whose reply shows what another wrote since', () => {
  it('asks about the edit that waits behind it', () => {
    const lane = { ...emptyLane, known: held(9, 1), attempt: made(1), edit: made(2) };
    const next = settled(lane, { kind: 'saved', answer: held(7, 3) });
    expect(next.refusal).toEqual({ kind: 'conflict', current: held(7, 3) });
    expect(next.edit).toEqual(made(2));
  });

  it('asks nothing where nothing waits, nor where both said the same', () => {
    const lane = { ...emptyLane, known: held(9, 1), attempt: made(1) };
    const saved = { kind: 'saved', answer: held(7, 3) } as const;
    expect(settled(lane, saved)).toMatchObject({ known: held(7, 3), refusal: null });
    expect(settled({ ...lane, edit: made(7) }, saved)).toMatchObject({ edit: null, refusal: null });
  });
});
