import { report } from './setup/clear-error.mjs';
import { runRounds } from './durability/run-rounds.mjs';

/**
 * Lets happen to an installation what happens to servers, in the middle of autosaves and time after time, and
 * holds what the database then contains against what was acknowledged: nothing lost, nothing doubled, nothing
 * said that is not known. Then three people write in the same minutes, each at a process of their own, of which one after
 * the other is killed.
 *
 * `node tools/durability.mjs [rounds]`, 20 rounds unless told; `--quick` for four short ones.
 */
const isQuick = process.argv.includes('--quick');
const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? (isQuick ? 4 : 20));

try {
  const broken = await runRounds({ rounds, isQuick, say: console.log });
  console.log(
    broken === 0
      ? 'No acknowledged answer or keystroke was lost, none doubled.'
      : `${broken} promises were broken.`,
  );
  process.exitCode = broken === 0 ? 0 : 1;
} catch (error) {
  report('durability', error);
  process.exitCode = 1;
}
