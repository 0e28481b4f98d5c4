import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const BUNDLE = new URL('./bundle-program.mjs', import.meta.url).pathname;
let made: Promise<URL> | undefined;

/** In the place of `src/process/program.ts` in specs, which run from the sources: the process, bundled from them. */
export const documentProgram = (): Promise<URL> =>
  (made ??= promisify(execFile)(process.execPath, [BUNDLE]).then(({ stdout }) =>
    pathToFileURL(stdout.trim()),
  ));
