import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepRunning } from '../setup/keep-running.mjs';
import { present } from '../setup/present.mjs';
import { describe as processOf } from '../setup/process-identity.mjs';
import { supervise, type Service } from '../setup/service.mjs';
import { startApi, startWorker } from './services.mjs';

const urls = {
  owner: 'postgres://owner',
  api: 'postgres://api',
  identity: 'postgres://id',
  worker: 'postgres://w',
};
const api = {
  host: '127.0.0.1',
  port: 3000,
  contextKey: 'the key',
  publicUrl: 'http://x',
  filesDir: '/files',
};
const worker = {
  minimumHidden: '5',
  dominancePercent: 12,
  publicUrl: 'http://x',
  filesDir: '/files',
  mail: { smtpUrl: 'smtp://user:secret@mail.example', from: 'no-reply@region.example' },
};

/** Writes down with what it was started, and lives until its parent is gone or it is told to stop. */
const STUB = `
  require('node:fs').writeFileSync(
    require('node:path').join(__dirname, process.pid + '.json'), JSON.stringify(process.env));
  process.stdin.resume().once('close', () => process.exit(7));
  setInterval(() => undefined, 1_000);`;

jest.setTimeout(30_000);

let root: string;
const own = new Map(Object.entries(process.env));
const started: { stop(): Promise<void> }[] = [];
/** The leader of a group of processes that may be left. */
let stubborn = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'commonworks-services-'));
  // Whatever lies above it.
  writeFileSync(join(root, 'package.json'), '{ "type": "commonjs" }');
  for (const app of ['api', 'worker']) {
    mkdirSync(join(root, 'apps', app, 'dist/bundle'), { recursive: true });
    writeFileSync(join(root, 'apps', app, 'dist/bundle/main.js'), STUB);
  }
});
beforeEach(() => {
  for (const app of ['api', 'worker'])
    for (const file of readdirSync(join(root, 'apps', app, 'dist/bundle')))
      if (file.endsWith('.json')) rmSync(join(root, 'apps', app, 'dist/bundle', file));
});
afterEach(async () => {
  for (const service of started.splice(0)) await service.stop();
  // What a spec that failed left running would outlive it.
  for (const pid of [...cameUp('api').keys(), ...cameUp('worker').keys()])
    if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  if (isAlive(stubborn)) process.kill(-stubborn, 'SIGKILL');
  stubborn = 0;
  for (const name of Object.keys(process.env)) if (!own.has(name)) delete process.env[name];
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
/** The processes of an app that came up since the test began, with what they were given. */
const cameUp = (app: string): Map<number, Record<string, string>> => {
  const folder = join(root, 'apps', app, 'dist/bundle');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return text === '' ? [] : [[Number(file.slice(0, -5)), JSON.parse(text) as Record<string, string>]];
    }),
  );
};
/** Waits until it holds. @throws Error after 20 seconds: what waits for ever ends no spec */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`it never came about that ${holds.toString()}`);
    await turn();
  }
}
async function environmentOf(app: string): Promise<Record<string, string>> {
  await until(() => cameUp(app).size > 0);
  const [environment] = [...cameUp(app).values()];
  if (!environment) throw new Error(`${app} did not come up`);
  return environment;
}
const isAlive = (pid: number): boolean => processOf(pid) !== undefined;

describe('each process is given what it needs and no more', () => {
  const SECRETS = {
    DATABASE_URL: 'postgres://owner',
    OWNER_DATABASE_URL: 'x',
    API_DATABASE_URL: 'x',
    IDENTITY_DATABASE_URL: 'x',
    WORKER_DATABASE_URL: 'x',
    CONTEXT_KEY: 'x',
    SETUP_TOKEN: 'x',
    DISCLOSURE_MINIMUM_HIDDEN: 'x',
    DISCLOSURE_DOMINANCE_PERCENT: 'x',
    SMTP_URL: 'x',
    MAIL_FROM: 'x',
  };
  const secretsIn = (environment: Record<string, string>) =>
    Object.keys(SECRETS).filter((name) => name in environment);

  it('the api: its two roles and the key of contexts', async () => {
    Object.assign(process.env, SECRETS);
    started.push(startApi(root, urls, api));
    const environment = await environmentOf('api');
    expect(secretsIn(environment)).toEqual(['API_DATABASE_URL', 'IDENTITY_DATABASE_URL', 'CONTEXT_KEY']);
    expect(environment).toMatchObject({
      API_DATABASE_URL: 'postgres://api',
      IDENTITY_DATABASE_URL: 'postgres://id',
      CONTEXT_KEY: 'the key',
      EXIT_WITH_PARENT: 'true',
      NODE_ENV: 'production',
    });
  });

  it('the worker: its role, disclosure control’s parameters and the mail server', async () => {
    Object.assign(process.env, SECRETS);
    started.push(startWorker(root, urls, worker));
    const environment = await environmentOf('worker');
    expect(secretsIn(environment).sort()).toEqual([
      'DISCLOSURE_DOMINANCE_PERCENT',
      'DISCLOSURE_MINIMUM_HIDDEN',
      'MAIL_FROM',
      'SMTP_URL',
      'WORKER_DATABASE_URL',
    ]);
    expect(environment).toMatchObject({ WORKER_DATABASE_URL: 'postgres://w', EXIT_WITH_PARENT: 'true' });
  });
});

describe('a process that dies', () => {
  const keep = async (name: string, start: () => Service) => {
    const kept = keepRunning(name, (onStart) => onStart(start()), {
      onStart: () => undefined,
      say: () => undefined,
      pauseMs: () => 10,
    });
    started.push(kept);
    await kept.begin();
    kept.keep();
  };

  it('is started again, and ends nobody else', async () => {
    await keep('worker', () => startWorker(root, urls, worker));
    await keep('api', () => startApi(root, urls, api));
    await until(() => cameUp('worker').size === 1 && cameUp('api').size === 1);
    const [former = 0] = cameUp('worker').keys();
    const [apiPid = 0] = cameUp('api').keys();
    process.kill(former, 'SIGKILL');
    await until(() => cameUp('worker').size === 2);
    const [newest = 0] = [...cameUp('worker').keys()].filter((pid) => pid !== former);
    expect([isAlive(former), isAlive(newest), isAlive(apiPid)]).toEqual([false, true, true]);
    expect(cameUp('api').size).toBe(1);
  });

  it('is told of in words; it led a group of its own, which a Ctrl-C at the terminal does not reach', async () => {
    const service = startWorker(root, urls, worker);
    await until(() => cameUp('worker').size === 1);
    const pid = present(service.pid, 'pid');
    expect(process.kill(-pid, 0)).toBe(true);
    process.kill(pid, 'SIGKILL');
    expect(await service.ended).toBe('worker ended with SIGKILL');
  });
});

it('a process ends with whoever started it, even one that is killed', async () => {
  const services = JSON.stringify(join(import.meta.dirname, 'services.mjs'));
  const launcher = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { startWorker } = await import(${services});
       startWorker(${JSON.stringify(root)}, {}, ${JSON.stringify({ ...worker, mail: undefined })});`,
    ],
    { stdio: 'inherit' },
  );
  await until(() => cameUp('worker').size === 1);
  const [pid = 0] = cameUp('worker').keys();
  launcher.kill('SIGKILL');
  await until(() => !isAlive(pid));
});

it('a process that will not stop is killed, and all that it started with it', async () => {
  const script = `
    const { spawn } = require('node:child_process');
    process.on('SIGTERM', () => undefined);
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    child.once('spawn', () => console.log(child.pid));
    setInterval(() => undefined, 1_000);`;
  const child = spawn(process.execPath, ['-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const service = supervise('stubborn', child, { patienceMs: 100 });
  stubborn = child.pid ?? 0;
  const grandchild = await new Promise<number>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))),
  );
  await service.stop();
  expect(await service.ended).toBe('stubborn ended with SIGKILL');
  await until(() => !isAlive(grandchild));
});
