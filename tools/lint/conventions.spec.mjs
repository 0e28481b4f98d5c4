import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { nxEnvironment } from '../setup/build.mjs';

/**
 * @typedef {{ where: string, code: string }} Text a file that could stand there
 * @typedef {Text & { what: string, says: RegExp }} Violation
 */

const root = dirname(dirname(import.meta.dirname));

const importing = (/** @type {string} */ name) =>
  `import * as other from '${name}';\nexport default other;\n`;

/** Where a violation is seeded, what it imports, and that it is against the direction of the layers. */
const IMPORTS = /** @type {const} */ ([
  ['a rule of the domain', 'libs/domain/benchmark/src/seeded.ts', '@commonworks/api-platform'],
  ['abilities', 'libs/access/src/seeded.ts', '@commonworks/api-platform'],
  ['the terms', 'libs/domain/terms/src/seeded.ts', '@commonworks/web-ui'],
  ['the platform', 'libs/api/platform/src/seeded.ts', '@commonworks/api-workbook'],
  ['the vocabulary', 'libs/api/catalogue/src/seeded.ts', '@commonworks/api-identity'],
  ['a feature of the api', 'libs/api/benchmark/src/seeded.ts', '@commonworks/api-workbook'],
  ['the demo', 'libs/demo/src/seeded.ts', '@commonworks/web-ui'],
  ['the base of the web', 'libs/web/ui/src/seeded.ts', '@commonworks/web-workbook'],
  ['a feature of the web', 'libs/web/results/src/seeded.ts', '@commonworks/web-workbook'],
  ['the web', 'apps/web/src/seeded.ts', '@commonworks/api-platform'],
  ['the browser tests', 'apps/e2e/src/seeded.ts', '@commonworks/api-platform'],
]);

const PACKAGES = /** @type {const} */ ([
  [
    'a rule of the domain',
    'libs/domain/assessment/src/seeded.ts',
    ['@nestjs/common', 'typeorm', 'pg', 'react', 'graphql'],
  ],
  ['a feature of the web', 'libs/web/home/src/seeded.ts', ['@nestjs/common', 'typeorm', 'pg']],
  ['the web', 'apps/web/src/seeded.ts', ['@nestjs/common', 'typeorm', 'pg']],
]);

const FEATURE = 'libs/api/workbook/src/seeded.ts';

/** @type {Violation[]} */
const VIOLATIONS = [
  ...IMPORTS.map(([who, where, name]) => ({
    what: `${who} imports ${name}`,
    where,
    code: importing(name),
    // A layer that imports one above it closes a circle, of which lint speaks first.
    says: /can only depend on libs tagged with|Circular dependency between/,
  })),
  ...PACKAGES.flatMap(([who, where, names]) =>
    names.map((name) => ({
      what: `${who} imports ${name}`,
      where,
      code: importing(name),
      says: /is not allowed to import/,
    })),
  ),
  ...['DataSource', 'EntityManager'].map((name) => ({
    what: `a feature takes TypeORM's ${name}`,
    where: FEATURE,
    code: `import { ${name} } from 'typeorm';\nexport default ${name};\n`,
    says: /Use TenantDatabase\./,
  })),
  {
    what: 'the demo takes a DataSource',
    where: 'libs/demo/src/seeded.ts',
    code: `import { DataSource } from 'typeorm';\nexport default DataSource;\n`,
    says: /Use TenantDatabase\./,
  },
  {
    what: 'the worker injects a repository',
    where: 'apps/worker/src/seeded.ts',
    code: importing('@nestjs/typeorm'),
    says: /Use the repositories of a Transaction\./,
  },
  {
    what: 'a plain client',
    where: 'libs/api/platform/src/seeded.ts',
    code: `import pg from 'pg';\nexport const client = new pg.Client();\n`,
    says: /Use ListeningClient\./,
  },
  {
    what: 'a pool of plain clients',
    where: FEATURE,
    code: `import pg from 'pg';\nexport const pool = new pg.Pool({ max: 2 });\n`,
    says: /Give ListeningClient/,
  },
  ...[
    ['an object', `export const a = { ...{ b: 1 }, c: 2 };\n`],
    ['a list', `export const a = [...[1, 2], 3];\n`],
    ['an argument', `export const a = Math.max(...[1, 2]);\n`],
  ].flatMap(([kind = '', code = '']) =>
    [FEATURE, 'libs/web/home/src/seeded.tsx', 'tools/start/seeded.mjs'].map((where) => ({
      what: `a literal spread into ${kind}, in ${where}`,
      where,
      code,
      says: /Write the members out/,
    })),
  ),
  ...[
    ['a query', `export const again = (refetch: () => Promise<unknown>) => void refetch();\n`],
    [
      'the queries of a client',
      `export const again = (client: { refetchQueries(): Promise<unknown> }) => void client.refetchQueries();\n`,
    ],
  ].map(([what = '', code = '']) => ({
    what: `${what} asked again, whose failure nobody takes`,
    where: 'libs/web/home/src/seeded.tsx',
    code,
    says: /Use unawaited/,
  })),
  {
    what: 'a value of any type',
    where: FEATURE,
    code: `export const a = (b: any): string => String(b);\n`,
    says: /Unexpected any/,
  },
  {
    what: 'a type imported as a value',
    where: 'libs/domain/benchmark/src/seeded.ts',
    code: `import { Cell } from './cell.js';\nexport const kept: Cell[] = [];\n`,
    says: /only used as types/,
  },
];

/**
 * What looks alike and is right.
 *
 * @type {(Text & { what: string })[]}
 */
const ALLOWED = [
  {
    what: 'the platform opens a DataSource',
    where: 'libs/api/platform/src/seeded.ts',
    code: `import { DataSource } from 'typeorm';\nexport default DataSource;\n`,
  },
  {
    what: 'a pool of listening clients',
    where: 'libs/api/platform/src/database/seeded.ts',
    code: `import pg from 'pg';\nimport { ListeningClient } from './listening-client.js';\nexport const pool = new pg.Pool({ Client: ListeningClient });\n`,
  },
  {
    what: 'a feature of the api imports what lies below it',
    where: FEATURE,
    code: importing('@commonworks/api-platform'),
  },
  {
    what: 'a variable spread into a literal',
    where: FEATURE,
    code: `export const add = (a: object) => ({ ...a, b: 1 });\n`,
  },
];

/** @type {{ ruleId: string, message: string }[][]} */
let found = [];

beforeAll(() => {
  const cases = [...VIOLATIONS, ...ALLOWED].map(({ where, code }) => ({ filePath: join(root, where), code }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'lint-texts.mjs')], {
    cwd: root,
    env: nxEnvironment(),
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  found = JSON.parse(stdout);
}, 120_000);

describe('lint refuses', () => {
  it.each(VIOLATIONS.map(({ what, says }, index) => ({ what, says, index })))('$what', ({ says, index }) => {
    expect(found[index]?.map(({ message }) => message).join('\n')).toMatch(says);
  });
});

describe('lint allows', () => {
  it.each(ALLOWED.map(({ what }, index) => ({ what, index })))('$what', ({ index }) => {
    expect(found[VIOLATIONS.length + index]).toEqual([]);
  });
});
