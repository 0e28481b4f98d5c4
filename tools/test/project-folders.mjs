import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where projects lie: each is one of these, or a folder in one of these. */
const PLACES = ['apps', 'libs', 'libs/api', 'libs/domain', 'libs/web', '.'];

/**
 * The folder of each project that has tests, by the project's name.
 *
 * @param {string} root
 * @returns {Map<string, string>} absolute paths
 */
export function projectFolders(root) {
  const folders = PLACES.flatMap((place) =>
    readdirSync(join(root, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(root, place, name)),
  );
  const tested = folders.filter((folder) => existsSync(join(folder, 'jest.config.mjs')));
  return new Map(tested.map((folder) => [nameOf(folder), folder]));
}

/** @param {string} folder */
function nameOf(folder) {
  const own = join(folder, 'project.json');
  if (existsSync(own)) return JSON.parse(readFileSync(own, 'utf8')).name;
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).nx.name;
}
