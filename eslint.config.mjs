import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom; a lib of a feature never imports another feature. See docs/architecture.md. */
const domain = ['layer:domain'];
const access = ['layer:access', ...domain];
const terms = ['layer:terms', ...access];
const platform = ['layer:api-platform', ...terms];
const document = ['layer:api-document', ...domain];
const vocabulary = ['layer:api-vocabulary', ...platform];
const campaign = ['layer:api-campaign', ...vocabulary];
const webBase = ['layer:web-base', ...terms];
const directions = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: domain },
  { sourceTag: 'layer:access', onlyDependOnLibsWithTags: access },
  { sourceTag: 'layer:terms', onlyDependOnLibsWithTags: access },
  { sourceTag: 'layer:api-platform', onlyDependOnLibsWithTags: [...terms, 'layer:testing'] },
  { sourceTag: 'layer:api-document', onlyDependOnLibsWithTags: [...document, 'layer:testing'] },
  { sourceTag: 'layer:api-vocabulary', onlyDependOnLibsWithTags: [...platform, 'layer:testing'] },
  { sourceTag: 'layer:api-campaign', onlyDependOnLibsWithTags: [...vocabulary, 'layer:testing'] },
  { sourceTag: 'layer:api-feature', onlyDependOnLibsWithTags: [...campaign, ...document, 'layer:testing'] },
  {
    sourceTag: 'layer:demo',
    onlyDependOnLibsWithTags: [...campaign, ...document, 'layer:api-feature', 'layer:testing'],
  },
  {
    sourceTag: 'layer:testing',
    onlyDependOnLibsWithTags: [...campaign, ...document, 'layer:api-feature', 'layer:demo'],
  },
  { sourceTag: 'layer:sql-check', onlyDependOnLibsWithTags: ['layer:testing'] },
  { sourceTag: 'layer:web-base', onlyDependOnLibsWithTags: webBase },
  { sourceTag: 'layer:web-feature', onlyDependOnLibsWithTags: webBase },
  { sourceTag: 'layer:app-web', onlyDependOnLibsWithTags: [...webBase, 'layer:web-feature'] },
  {
    sourceTag: 'layer:app-api',
    onlyDependOnLibsWithTags: [...campaign, ...document, 'layer:api-feature', 'layer:demo', 'layer:testing'],
  },
  { sourceTag: 'layer:app-e2e', onlyDependOnLibsWithTags: ['layer:testing', 'layer:domain'] },
  { sourceTag: 'layer:domain', bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'react', 'graphql'] },
];
for (const web of ['layer:web-base', 'layer:web-feature', 'layer:app-web']) {
  directions.push({ sourceTag: web, bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] });
}

/** A literal spread into another says the same as its members written out, and hides them. */
const spreadLiterals = [
  'ObjectExpression > SpreadElement > ObjectExpression',
  ':matches(ArrayExpression, CallExpression, NewExpression) > SpreadElement > ArrayExpression',
].map((selector) => ({ selector, message: 'Write the members out; the formatter breaks the line.' }));

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '.nx',
      '.data',
      'libs/web/graphql/src/generated',
      '**/test-results',
    ],
  },
  ...tseslint.configs.recommended,
  { files: ['**/*.{ts,tsx,mjs}'], rules: { 'no-restricted-syntax': ['error', ...spreadLiterals] } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: directions }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Nest reads constructor parameter types at run time: a type-only import would erase the class it injects.
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'libs/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // Every query runs in a transaction that says whom it acts for; see docs/adr/0001-two-walls.md.
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'libs/api/**/*.ts', 'libs/demo/**/*.ts'],
    ignores: ['libs/api/platform/**', '**/testing/**', '**/*.spec.ts', '**/*.int-spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'typeorm', importNames: ['DataSource', 'EntityManager'], message: 'Use TenantDatabase.' },
            { name: '@nestjs/typeorm', message: 'Use the repositories of a Transaction.' },
          ],
        },
      ],
    },
  },
  {
    // A plain client that is cut while nobody listens ends the process; see listening-client.ts.
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'libs/api/**/*.ts'],
    ignores: ['**/testing/**', '**/*.spec.ts', '**/*.int-spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...spreadLiterals,
        {
          selector: "NewExpression[callee.object.name='pg'][callee.property.name='Client']",
          message: 'Use ListeningClient.',
        },
        {
          selector:
            "NewExpression[callee.object.name='pg'][callee.property.name='Pool']" +
            ":not(:has(Property[key.name='Client'][value.name='ListeningClient']))",
          message: 'Give ListeningClient as the pool’s Client.',
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns of libraries that React's compiler cannot memoize; nothing here is compiled by it.
      'react-hooks/incompatible-library': 'off',
      'no-restricted-syntax': [
        'error',
        ...spreadLiterals,
        {
          selector:
            "UnaryExpression[operator='void'] CallExpression:matches([callee.name=/^refetch/], [callee.property.name=/^refetch/])",
          message: 'Use unawaited: a failure that nobody takes is left behind.',
        },
      ],
    },
  },
  {
    // One kind of dialog: its title, its place, its way out are the same everywhere.
    files: ['apps/web/**/*.tsx', 'libs/web/**/*.tsx'],
    ignores: ['libs/web/ui/src/dialog/dialog.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@mantine/core', importNames: ['Modal'], message: 'Use Dialog or FormModal.' }] },
      ],
    },
  },
  prettier,
);
