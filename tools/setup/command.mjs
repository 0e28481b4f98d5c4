import { spawn } from 'node:child_process';
import { ClearError } from './clear-error.mjs';
import { codeOf } from './error-code.mjs';

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, stopping: AbortSignal, capture?: boolean }} RunOptions
 *   `capture` collects stdout as text and returns it
 */

const windows = process.platform === 'win32';

/**
 * Sends a signal to a child and all that it started; a group that has ended already is no error.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signalName
 */
export function signalGroup(child, signalName) {
  try {
    if (windows) child.kill(signalName);
    else if (child.pid !== undefined) process.kill(-child.pid, signalName);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command to its end, in a process group of its own: a Ctrl-C at the terminal reaches it through
 * `stopping` alone, once, and reaches its children too.
 *
 * @param {string} command `npm` or the path of a program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, stdout: string }>} code 1 for a child that a signal ended
 * @throws {ClearError} if the program cannot be started, or `stopping` was requested
 */
export async function run(command, args, { cwd, env = process.env, stopping, capture = false }) {
  stopping.throwIfAborted();
  const child = spawn(windows && command === 'npm' ? 'npm.cmd' : command, args, {
    cwd,
    env,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    detached: !windows,
    shell: windows && command === 'npm',
  });
  /** @type {Buffer[]} */
  const stdout = [];
  child.stdout?.on('data', (chunk) => stdout.push(chunk));

  /** @type {NodeJS.Timeout | undefined} */
  let kill;
  const end = () => {
    signalGroup(child, 'SIGINT');
    kill = setTimeout(() => signalGroup(child, 'SIGKILL'), 15_000);
  };
  stopping.addEventListener('abort', end, { once: true });
  try {
    /** @type {number} */
    const code = await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(new ClearError(`${command} cannot be run: ${error.message}`)));
      child.once('close', (exit) => resolve(exit ?? 1));
    });
    stopping.throwIfAborted();
    return { code, stdout: Buffer.concat(stdout).toString('utf8') };
  } finally {
    stopping.removeEventListener('abort', end);
    clearTimeout(kill);
  }
}

/**
 * As `run`, for a command that has to succeed.
 *
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
export async function mustRun(what, command, args, options) {
  const { code, stdout } = await run(command, args, options);
  if (code !== 0) process.stderr.write(stdout);
  if (code !== 0) throw new ClearError(`${what} failed (exit code ${code}); the reason is above.`);
  return stdout;
}
