import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../../testing/sample-document.js';
import { runTask, TASK_LIMITS, type TaskLimits } from './run-task.js';

const folder = mkdtempSync(join(tmpdir(), 'task-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(code: string, limits: Partial<TaskLimits> = {}, left?: AbortSignal): Promise<Buffer> {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, code);
  const task = { task: 'write', format: 'pdf', document: sampleDocument() } as const;
  return runTask(pathToFileURL(file), task, { ...TASK_LIMITS, ...limits }, left);
}

describe('a process for one document', () => {
  it('is given the document, and nothing this process was started with', async () => {
    process.env.SPEC_SECRET = 'hidden';
    const said = await run(
      `let text = ''; for await (const piece of process.stdin) text += piece;
       process.stdout.write(JSON.parse(text).document.title + JSON.stringify(process.env.SPEC_SECRET ?? null))`,
    );
    expect(said.toString()).toBe('Scoping meetingnull');
  });

  it('is ended when its time is over, even where it listens to nobody', async () => {
    await expect(run('for (;;);', { milliseconds: 300 })).rejects.toMatchObject({ fault: 'SPENT' });
  });

  it('is ended when it holds too much memory', async () => {
    const greedy = 'const held = []; setInterval(() => held.push(Buffer.alloc(20_000_000, 1)), 5)';
    await expect(run(greedy, { memoryBytes: 200 * 2 ** 20 })).rejects.toMatchObject({
      fault: 'SPENT',
      message: 'SPENT: memory',
    });
  });

  it('is ended when the file grows too large', async () => {
    const endless = `const more = () => process.stdout.write('x'.repeat(60_000), more); more()`;
    await expect(run(endless, { fileBytes: 1_000_000 })).rejects.toMatchObject({ fault: 'TOO_LARGE' });
  });

  it('is ended when nobody waits for it any more', async () => {
    await expect(run('for (;;);', {}, AbortSignal.timeout(100))).rejects.toMatchObject({ fault: 'LEFT' });
    await expect(run('', {}, AbortSignal.abort())).rejects.toMatchObject({ fault: 'LEFT' });
  });

  it('may fail or be killed, and this process goes on', async () => {
    await expect(run('throw new Error("broken")')).rejects.toMatchObject({
      fault: 'FAILED',
      message: expect.stringContaining('broken'),
    });
    await expect(run('process.kill(process.pid, "SIGSEGV")')).rejects.toMatchObject({ fault: 'FAILED' });
  });
});
