import { describe, expect, it } from '@jest/globals';
import { questionSteps } from './question-steps.js';

const question = (id: string, own = false) => ({
  id,
  title: `Which ${id}?`,
  own,
  community: { code: 'finance', name: 'Finance' },
});

describe('questions that wait for an answer', () => {
  it('are none where only the reader asked', () => expect(questionSteps([question('a', true)])).toEqual([]));

  it('are the one, or the newest with how many more there are', () => {
    expect(questionSteps([question('a', true), question('b')])).toEqual([
      {
        kind: 'ANSWER_QUESTION',
        to: '/communities/finance/posts/b',
        values: { question: 'Which b?', community: 'Finance', count: 0 },
      },
    ]);
    expect(questionSteps([question('b'), question('c'), question('d')])).toMatchObject([
      { kind: 'ANSWER_QUESTIONS', to: '/communities?show=open', values: { question: 'Which b?', count: 2 } },
    ]);
  });
});
