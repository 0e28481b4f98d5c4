import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const BUNDLE = new URL('../../document/testing/bundle-program.mjs', import.meta.url).pathname;
const MADE_OF = ['libs/api/costing', 'src/process/costing-process.ts', 'libs/domain/costing/src'];
let made: Promise<URL> | undefined;

/** In the place of `src/process/costing-program.ts` in specs: the process, bundled from its sources. */
export const costingProgram = (): Promise<URL> =>
  (made ??= promisify(execFile)(process.execPath, [BUNDLE, ...MADE_OF]).then(({ stdout }) =>
    pathToFileURL(stdout.trim()),
  ));
