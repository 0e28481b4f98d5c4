import { readFile } from 'node:fs/promises';

const PAGE_BYTES = 4_096;

/** How much memory a process holds, in bytes; null where the system does not say so, or the process is gone. */
export async function memoryOf(pid: number): Promise<number | null> {
  try {
    const [, resident] = (await readFile(`/proc/${pid}/statm`, 'latin1')).split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    return null;
  }
}
