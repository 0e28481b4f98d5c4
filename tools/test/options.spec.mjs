import { describe, expect, it } from '@jest/globals';
import { readTestOptions } from './options.mjs';

const NAMES = ['lint', 'unit', 'integration'];

describe('the options of npm test', () => {
  it('are every step and every project unless something is said', () => {
    expect(readTestOptions([], NAMES)).toEqual({ only: NAMES, affected: false });
  });

  it.each([[['--only', 'unit,lint', '--affected']], [['--affected', '--only=unit,lint']]])(
    'name steps and ask for what differs: %j',
    (args) => {
      expect(readTestOptions(args, NAMES)).toEqual({ only: ['unit', 'lint'], affected: true });
    },
  );

  it.each([
    [['--only', 'units'], 'No step is called units. The steps: lint, unit, integration.'],
    [['--only'], 'No step is called .'],
    [['--fast'], 'Unknown option --fast.'],
  ])('refuse what they do not know: %j', (args, message) => {
    expect(() => readTestOptions(args, NAMES)).toThrow(message);
  });
});
