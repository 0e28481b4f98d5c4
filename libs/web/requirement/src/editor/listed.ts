import { type RequirementRow } from '../frame/as-requirement.js';

export type Test = Pick<RequirementRow['tests'][number], 'id' | 'result'>;

/** Lists stand in the form as texts, one a line, so that two of them are the same when they read the same. */
export const linesOf = (list: readonly string[]): string => list.join('\n');

export const listOf = (lines: string): string[] => lines.split('\n').filter((line) => line !== '');

/** What stands before and after the tabulator: what the test is called, what it came to. */
export const linesOfTests = (tests: readonly Test[]): string =>
  tests.map(({ id, result }) => `${id}\t${result ?? ''}`).join('\n');

export const testsOf = (lines: string): Test[] =>
  lines === ''
    ? []
    : lines.split('\n').map((line) => {
        const [id = '', result] = line.split('\t');
        return { id, result: result === 'PASSED' || result === 'FAILED' ? result : null };
      });
