import { group, type GroupMark } from '../picture/picture.js';

/** One answer of a group, where they are few enough to stand one by one. */
export interface StripAnswer {
  /** Unique in the strip. */
  id: string;
  value: number;
  /** Whether it is one's own. */
  own: boolean;
  /** Whose it is and what it says, as "Town of Alder: 75". */
  name: string;
}

const RADIUS = 4;
const OWN_RADIUS = 5.5;
/** From one dot to the next above the same place of the scale. */
const STEP = 2 * OWN_RADIUS + 0.5;
/** Left free above and below the dots, which the line of the mean stands out into. */
const EDGE = 2;

/** How high a strip has to be for its dots: equal answers stand above one another. */
export function heightOfAnswers(answers: readonly StripAnswer[], at: (value: number) => number): number {
  return (
    Math.max(0, ...stacks(answers, at).map(({ length }) => (length - 1) * STEP)) + 2 * (OWN_RADIUS + EDGE)
  );
}

/**
 * A dot for each answer, around the middle line. What would lie upon another stands above it, so that five equal
 * answers are five dots.
 */
export function answerMarks(
  answers: readonly StripAnswer[],
  at: (value: number) => number,
  middle: number,
): GroupMark[] {
  return stacks(answers, at).flatMap((stack) =>
    stack.map(({ id, value, own, name }, place) => {
      const y = middle + (place - (stack.length - 1) / 2) * STEP;
      return group({
        id,
        role: 'img',
        name,
        part: own ? 'own-answer' : 'answer',
        marks: [
          {
            kind: 'circle',
            part: 'dot',
            x: at(value),
            y,
            radius: own ? OWN_RADIUS : RADIUS,
            fill: own ? 'accent' : 'ink-muted',
            stroke: 'paper',
            strokeWidth: 1,
          },
        ],
      });
    }),
  );
}

/** Answers from the left; those that would touch stand together. */
function stacks(answers: readonly StripAnswer[], at: (value: number) => number): StripAnswer[][] {
  const sorted = answers.toSorted((a, b) => a.value - b.value);
  const found: StripAnswer[][] = [];
  for (const answer of sorted) {
    const last = found.at(-1);
    if (last && at(answer.value) - at(last[0].value) < 2 * RADIUS) last.push(answer);
    else found.push([answer]);
  }
  return found;
}
