import { addAfter, addImport, addStatementBefore, addToArray } from './source-edits.mjs';
import { dependOn } from './wire-api.mjs';

/** What a new feature's list calls its columns: for all of them in one place, from the first on. */
const RECORD = {
  en: { title: 'Title', note: 'Note', number: 'No.', files: 'Files', createdAt: 'Added', month: 'Month' },
  fr: { title: 'Titre', note: 'Note', number: 'No', files: 'Fichiers', createdAt: 'Ajout', month: 'Mois' },
};

/** Roles of a municipality, as the spec of the rail lists them. */
const MUNICIPAL = ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER'];

/**
 * Everything in the web that has to know of a new feature: its address, and its place on the rail.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 */
export function wireWeb(workspace, names) {
  const { kebab, kebabs, camels, pascal, titles, titlesFr } = names;
  dependOn(workspace, 'apps/web', `@commonworks/web-${kebab}`);
  workspace.edit('apps/web/src/router.tsx', (source) =>
    addImport(
      addAfter(source, '...administration,', `\n...${camels},`),
      `import { routes as ${camels} } from '@commonworks/web-${kebab}';`,
    ),
  );
  workspace.edit('libs/web/graphql/src/paged-lists.ts', (source) =>
    addToArray(source, 'PAGED_LISTS', `'${camels}'`),
  );
  workspace.edit('apps/web/src/shell/navigation.ts', (source) =>
    addStatementBefore(
      source,
      'navigationFor',
      "permits(ability, 'readAll', 'Person', scopeOf(acting))",
      `if (kind === 'MUNICIPALITY' && permits(ability, 'read', '${pascal}', { municipalityId: id })) {
        items.push({ key: '${camels}', to: '/${kebabs}' });
      }`,
    ),
  );
  workspace.edit('apps/web/src/shell/navigation.spec.ts', (source) =>
    MUNICIPAL.reduce(
      (text, role) =>
        text.replace(new RegExp(`(\\[\\s*'${role}',\\s*\\[[^\\]]*?'results')`), `$1, '${camels}'`),
      source,
    ),
  );
  for (const [locale, title, said] of /** @type {const} */ ([
    ['en', titles, `${titles} of your municipality`],
    ['fr', titlesFr, `${titlesFr} de votre municipalité`],
  ])) {
    workspace.editJson(
      `apps/web/src/messages/${locale}.json`,
      (/** @type {{ commands: { describe: Record<string, string> } }} */ { commands }) => {
        commands.describe[camels] = said;
      },
    );
    workspace.editJson(
      `libs/web/ui/src/messages/${locale}.json`,
      (/** @type {{ pages: Record<string, string>, record?: Record<string, string> }} */ words) => {
        words.pages[camels] = title;
        words.record ??= RECORD[locale];
      },
    );
  }
}
