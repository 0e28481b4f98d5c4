import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(dirname(import.meta.dirname));

/** Not for people to set: the system's, or told by one process to another that it starts. */
const INTERNAL = ['PATH', 'NODE_ENV', 'EXIT_WITH_PARENT', 'DEMO_WHEN_NEW', 'E2E_DATA_DIR', 'API_URL'];

/** The ways in which the code reads a setting; each has its name as the first group. */
const READINGS = [
  /\benv\.([A-Z][A-Z0-9_]+)\b/g,
  /\benv\[['"]([A-Z][A-Z0-9_]+)['"]\]/g,
  /\(env, '([A-Z][A-Z0-9_]+)'/g,
  /\brequired\('([A-Z][A-Z0-9_]+)'\)/g,
];
const TAKEN_APART = /\{ ([A-Z0-9_, ]+) \}: NodeJS\.ProcessEnv/g;

/**
 * @param {string} text of a source
 * @returns {string[]}
 */
function settingsIn(text) {
  const named = READINGS.flatMap((reading) => [...text.matchAll(reading)].map(([, name = '']) => name));
  const takenApart = [...text.matchAll(TAKEN_APART)].flatMap(([, names = '']) => names.split(', '));
  return [...named, ...takenApart];
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.(spec|int-spec|tried)\./.test(path))
    .filter((path) => !/(^|\/)(dist|node_modules)\//.test(path))
    .map((path) => join(folder, path));
}

test('.env.example lists the settings that the code reads, each once, and no other', () => {
  const sources = ['apps', 'libs', 'tools', 'docker'].flatMap(sourcesIn);
  const read = sources.flatMap((path) => settingsIn(readFileSync(join(root, path), 'utf8')));
  const listed = [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)];
  expect(listed.map(([, name]) => name).sort()).toEqual(
    [...new Set(read)].filter((name) => !INTERNAL.includes(name)).sort(),
  );
});

test('every way of reading a setting is seen', () => {
  expect(
    settingsIn(`
      const a = env.PORT || process.env.HOST;
      const b = process.env['API_URL'];
      const c = wholeNumber(env, 'SESSION_IDLE_MINUTES', 720);
      const d = required('OWNER_PASSWORD');
      function readMail({ SMTP_URL, MAIL_FROM }: NodeJS.ProcessEnv) {}
    `).sort(),
  ).toEqual(['API_URL', 'HOST', 'MAIL_FROM', 'OWNER_PASSWORD', 'PORT', 'SESSION_IDLE_MINUTES', 'SMTP_URL']);
});
