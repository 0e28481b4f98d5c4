import { addImport, addMember, addStatementBefore, addToArray, addToObject } from './source-edits.mjs';

/** What the audit log says of each action, of a thing of this name. */
const AUDITED = {
  CREATED: said((thing) => `Added a ${thing}`, 'Ajout'),
  CHANGED: said((thing) => `Changed a ${thing}`, 'Modification'),
  REMOVED: said((thing) => `Removed a ${thing}`, 'Suppression'),
  FILE_ADDED: said((thing) => `Attached a file to a ${thing}`, 'Fichier joint'),
  FILE_REPLACED: said((thing) => `Replaced a file of a ${thing}`, 'Fichier remplacé'),
  FILE_REMOVED: said((thing) => `Removed a file of a ${thing}`, 'Fichier retiré'),
};

/**
 * @param {(thing: string) => string} en
 * @param {string} deed in French, before the thing
 */
function said(en, deed) {
  return { en, fr: (/** @type {string} */ thing) => `${deed} : ${thing}` };
}

/**
 * Everything in the api, the worker and the specs that has to know of a new feature.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 */
export function wireApi(workspace, names) {
  const { kebab, pascal, pascals, camel, capitals } = names;
  const lib = `@commonworks/api-${kebab}`;

  dependOn(workspace, 'apps/api', lib);
  dependOn(workspace, 'apps/worker', lib);
  into(
    workspace,
    'apps/api/src/app.module.ts',
    `import { ${pascal}Module, ${camel}Notifications } from '${lib}';`,
    (source) =>
      addToArray(
        addToArray(source, 'notificationComposers', `...${camel}Notifications`),
        'imports',
        `${pascal}Module`,
      ),
  );
  for (const [file, list, kinds] of [
    ['apps/api/src/job-kinds.ts', 'JOB_KINDS', `${camel}JobKinds`],
    ['apps/api/src/file-kinds.ts', 'FILE_KINDS', `${camel}FileKinds`],
    ['apps/api/src/notification-kinds.ts', 'NOTIFICATION_KINDS', `${camel}NotificationKinds`],
    ['apps/api/src/prepare-database.ts', 'MIGRATIONS', `${camel}Migrations`],
  ])
    into(workspace, file, `import { ${kinds} } from '${lib}/schema';`, (source) =>
      addToArray(source, list, `...${kinds}`),
    );
  into(
    workspace,
    'apps/worker/src/features.ts',
    `import { number${pascals}, ${camel}JobKinds, ${camel}Notifications } from '${lib}/worker';`,
    (source) => {
      const told = addToArray(
        addToArray(source, 'notifications', `...${camel}Notifications`),
        'jobKinds',
        `...${camel}JobKinds`,
      );
      return addToArray(
        told.replace('handlers: () =>', 'handlers: (database) =>'),
        'handlers',
        `number${pascals}(database)`,
      );
    },
  );
  allow(workspace, names);
  own(workspace, names);
  into(
    workspace,
    'apps/api/testing/matrix/matrix.ts',
    `import { ${capitals}_FIELDS, ${capitals}_ROWS } from './${kebab}-rows.js';`,
    (source) =>
      addToObject(addToArray(source, 'roots', `...${capitals}_ROWS`), 'fields', `...${capitals}_FIELDS`),
  );
  for (const locale of /** @type {const} */ (['en', 'fr']))
    workspace.editJson(
      `libs/web/ui/src/messages/${locale}.json`,
      (/** @type {{ audit: { action: Record<string, string> } }} */ { audit }) => {
        for (const [action, words] of Object.entries(AUDITED))
          audit.action[`${capitals}_${action}`] = words[locale](
            locale === 'en' ? names.words : names.wordsFr,
          );
      },
    );
}

/**
 * Abilities: the people of a municipality read, its leads write.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 */
function allow(workspace, { pascal }) {
  workspace.edit('libs/access/src/ability.ts', (source) =>
    addMember(
      addMember(source, 'SubjectFields', `${pascal}: { municipalityId: string };`),
      'ActionsOf',
      `${pascal}: 'read' | 'write';`,
    ),
  );
  workspace.edit('libs/access/src/ability-for.ts', (source) => {
    const reading = addStatementBefore(
      source,
      'allowInMunicipality',
      "can('read', 'Workbook'",
      `can('read', '${pascal}', { municipalityId });`,
    );
    return addStatementBefore(
      reading,
      'allowInMunicipality',
      "can('readAll', 'Person'",
      `can('write', '${pascal}', { municipalityId });`,
    );
  });
  workspace.edit('libs/access/src/ability-for.spec.ts', (source) =>
    addToArray(
      addToArray(source, 'MATRIX', `['${pascal}', 'read', municipality, MUNICIPAL]`),
      'MATRIX',
      `['${pascal}', 'write', municipality, ['LEAD']]`,
    ),
  );
}

/**
 * Who owns the table, and what each role may do with it.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 */
function own(workspace, { kebab, snake }) {
  workspace.edit('libs/sql-check/src/owners/table-owners.ts', (source) =>
    addToObject(
      source,
      'OWNERS',
      `'${kebab}': { places: ['libs/api/${kebab}/'], tables: ['${snake}', '${snake}_file'], publishes: {} }`,
    ),
  );
  const grants = [
    `commonworks_api ${snake} delete`,
    `commonworks_api ${snake} insert (municipality_id, note, title)`,
    `commonworks_api ${snake} select`,
    `commonworks_api ${snake} update (note, title, version)`,
    ...['delete', 'insert', 'select'].map((privilege) => `commonworks_api ${snake}_file ${privilege}`),
    `commonworks_worker ${snake} select`,
    `commonworks_worker ${snake} update (number)`,
  ];
  workspace.edit('libs/testing/src/walls/expected-grants.ts', (source) =>
    grants.reduce((text, grant) => addToArray(text, 'EXPECTED_GRANTS', `'${grant}'`), source),
  );
}

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string} path
 * @param {string} statement an import
 * @param {(source: string) => string} change
 */
export function into(workspace, path, statement, change) {
  workspace.edit(path, (source) => addImport(change(source), statement));
}

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string} app folder
 * @param {string} lib
 */
export function dependOn(workspace, app, lib) {
  workspace.editJson(
    `${app}/package.json`,
    (/** @type {{ dependencies: Record<string, string> }} */ manifest) => {
      const dependencies = { ...manifest.dependencies, [lib]: '*' };
      manifest.dependencies = Object.fromEntries(
        Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
  );
}
