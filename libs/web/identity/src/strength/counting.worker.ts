import { createCounter } from './create-counter.js';
import type { Answer, Question } from './guess-counter.js';

const count = createCounter();

addEventListener('message', ({ data: { id, password, about } }: MessageEvent<Question>) => {
  const answer: Answer = { id, strength: count(password, about) };
  postMessage(answer);
});
