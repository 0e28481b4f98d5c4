import TestSequencerModule from '@jest/test-sequencer';

/** Jest's own comes as a module of the older kind. */
const TestSequencer = TestSequencerModule.default ?? TestSequencerModule;

/** Specs of more than a minute: begun last, each would keep one core busy while the other has nothing left. */
const LONG = [
  'every-pair.int-spec.ts',
  'without-row-level-security.int-spec.ts',
  'matrix.int-spec.ts',
  'without-abilities.int-spec.ts',
];

/** The order of Jest (those that failed, then the largest), but for the long ones, which come first. */
export default class LongOnesFirst extends TestSequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}

/** @param {import('@jest/test-result').Test} test */
const isLong = ({ path }) => LONG.some((name) => path.endsWith(`/${name}`));
