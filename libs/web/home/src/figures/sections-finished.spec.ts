import { describe, expect, it } from '@jest/globals';
import { sectionsFinished } from './sections-finished.js';

const section = (answered: number, total: number) => ({ progress: { answered, total } });

describe('how many sections are finished', () => {
  it('leaves out those in which there is nothing to answer', () => {
    expect(sectionsFinished([section(10, 10), section(3, 10), section(0, 0)])).toEqual({
      finished: 1,
      total: 2,
    });
    expect(sectionsFinished([section(0, 0)])).toEqual({ finished: 0, total: 0 });
  });
});
