import { type HomeQuestionFragment } from '@commonworks/web-graphql';
import type { Step } from './step.js';

/** The question of somebody else in which somebody wrote last, and how many more wait for an answer: one line in all. */
export function questionSteps(questions: readonly HomeQuestionFragment[]): Step[] {
  const [newest, ...others] = questions.filter(({ own }) => !own);
  if (!newest) return [];
  const { id, title, community } = newest;
  const step = { values: { question: title, community: community.name, count: others.length } };
  if (others.length === 0)
    return [{ ...step, kind: 'ANSWER_QUESTION', to: `/communities/${community.code}/posts/${id}` }];
  return [{ ...step, kind: 'ANSWER_QUESTIONS', to: '/communities?show=open' }];
}
