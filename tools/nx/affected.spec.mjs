import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nxEnvironment } from '../setup/build.mjs';

const root = dirname(dirname(import.meta.dirname));

/**
 * The projects that `npm test -- --affected` would run after a change of these files.
 *
 * @param {string[]} files
 * @returns {Set<string>}
 */
function affectedBy(files) {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [nx, 'show', 'projects', '--affected', `--files=${files.join(',')}`, '--json'],
    { cwd: root, env: nxEnvironment(), encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return new Set(JSON.parse(stdout));
}

/**
 * Projects of the api with a spec that names this.
 *
 * @param {RegExp} pattern
 */
function projectsWhoseSpecsName(pattern) {
  return readdirSync(join(root, 'libs/api')).filter((lib) => {
    const folder = join(root, 'libs/api', lib, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('spec.ts'))
      .some((path) => pattern.test(readFileSync(join(folder, path), 'utf8')));
  });
}

describe('a change affects', () => {
  it('in how the api is composed: every project whose specs boot it', () => {
    const affected = affectedBy(['apps/api/src/create-app.ts']);
    const booting = projectsWhoseSpecsName(/\bstartApi\b/);
    expect(booting.length).toBeGreaterThan(0);
    for (const lib of booting) expect(affected).toContain(`api-${lib}`);
    expect(affected).toContain('api');
    expect(affected).not.toContain('domain-benchmark');
  }, 60_000);

  it('in a tool: the tools and the browser tests; in how a scratch database is made: every integration test', () => {
    const tool = affectedBy(['tools/start/port.mjs']);
    expect([...tool].sort()).toEqual(['e2e', 'tools']);
    const database = affectedBy(['tools/database/roles.mjs']);
    for (const lib of projectsWhoseSpecsName(/\btestDatabase\b/)) expect(database).toContain(`api-${lib}`);
  }, 60_000);

  it('in one feature: that feature and what is made of it, not its neighbours', () => {
    const affected = affectedBy(['libs/api/workbook/src/answers/answer.resolver.ts']);
    expect([...affected].sort()).toEqual(['api', 'api-workbook', 'demo', 'e2e', 'web', 'worker']);
  }, 60_000);
});
