import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DocumentTrouble } from './document-trouble.js';
import { memoryOf } from './memory-of.js';

/** How much one document may take. */
export interface TaskLimits {
  /** As JSON. */
  readonly characters: number;
  readonly milliseconds: number;
  readonly memoryBytes: number;
  readonly fileBytes: number;
}

export const TASK_LIMITS: TaskLimits = {
  characters: 12_000_000,
  milliseconds: 30_000,
  memoryBytes: 600 * 2 ** 20,
  fileBytes: 50 * 2 ** 20,
};

const WATCH_EVERY = 100;
/** What it says when it fails is for the log. */
const MOST_SAID = 4_000;

/**
 * Runs a task in a process of its own.
 * @param program the process, as a file: what it is to do comes in as JSON, the file goes out
 * @param left nobody waits for it any more
 * @throws DocumentTrouble
 */
export async function runTask(
  program: URL,
  task: object,
  limits: TaskLimits,
  left?: AbortSignal,
): Promise<Buffer> {
  const given = JSON.stringify(task);
  if (given.length > limits.characters) throw new DocumentTrouble('TOO_LARGE');
  return runProgram(program, given, limits, left);
}

/**
 * Runs a program of Node that reads what it is given, and answers what it says.
 * @throws DocumentTrouble
 */
export async function runProgram(
  program: URL,
  given: string | Uint8Array,
  limits: Omit<TaskLimits, 'characters'>,
  left?: AbortSignal,
): Promise<Buffer> {
  if (left?.aborted) throw new DocumentTrouble('LEFT');
  return new Promise((resolve, reject) => {
    // It knows nothing of what this process was started with: no address of a database, no key.
    const child = spawn(process.execPath, [fileURLToPath(program)], { env: {}, stdio: 'pipe' });
    const pieces: Buffer[] = [];
    let size = 0;
    let said = '';
    let fault: DocumentTrouble | undefined;
    const end = (why: DocumentTrouble) => {
      fault ??= why;
      child.kill('SIGKILL');
    };
    const leave = () => end(new DocumentTrouble('LEFT'));
    left?.addEventListener('abort', leave);
    const timer = setTimeout(() => end(new DocumentTrouble('SPENT', 'time')), limits.milliseconds);
    const watch = setInterval(async () => {
      const held = child.pid === undefined ? null : await memoryOf(child.pid);
      if (held !== null && held > limits.memoryBytes) end(new DocumentTrouble('SPENT', 'memory'));
    }, WATCH_EVERY);

    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      pieces.push(piece);
      if (size > limits.fileBytes) end(new DocumentTrouble('TOO_LARGE', 'file'));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(0, MOST_SAID);
    });
    // It may be gone before it has read all; why, its end says.
    child.stdin.on('error', () => undefined).end(given);
    child.on('error', (error) => end(new DocumentTrouble('FAILED', error.message)));
    child.on('close', (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      left?.removeEventListener('abort', leave);
      if (fault) reject(fault);
      else if (code !== 0) reject(new DocumentTrouble('FAILED', said));
      else resolve(Buffer.concat(pieces));
    });
  });
}
