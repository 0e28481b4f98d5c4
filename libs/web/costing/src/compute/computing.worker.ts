import type { Answer, Question } from './computing-thread.js';
import { summarise } from './summary.js';

addEventListener('message', ({ data: { id, input } }: MessageEvent<Question>) => {
  const answer: Answer = { id, outcome: summarise(input) };
  postMessage(answer);
});
