import { LOCALES } from '@commonworks/domain-assessment';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addWords } from '../src/i18n/i18n.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const libraries = readdirSync(join(root, 'libs/web')).map((name) => join(root, 'libs/web', name));

// A spec shows pages at once: the words of all of them are here before it begins.
for (const folder of [...libraries, join(root, 'apps/web')]) {
  const namespace = folder.endsWith('apps/web') ? 'shell' : basename(folder);
  for (const locale of LOCALES) {
    const file = join(folder, 'src/messages', `${locale}.json`);
    if (existsSync(file)) addWords(locale, namespace, JSON.parse(readFileSync(file, 'utf8')) as object);
  }
}
