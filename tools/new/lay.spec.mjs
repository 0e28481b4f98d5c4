import { describe, expect, it } from '@jest/globals';
import { dirname } from 'node:path';
import { layFeature } from './lay-feature.mjs';
import { layPage } from './lay-page.mjs';
import { layTable } from './lay-table.mjs';
import { namesOf } from './names.mjs';
import { Workspace } from './workspace.mjs';

const root = dirname(dirname(import.meta.dirname));

/** Where every place that has to know of it is found, it is laid out; nothing is written here. */
describe('what the generator lays out in this repository', () => {
  const names = namesOf('try-out', { french: 'essai' });

  it('of a feature is known to everything that is put together of features', async () => {
    const workspace = new Workspace(root);
    layFeature(workspace, names);
    const texts = await workspace.formatted();
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining([
        'libs/api/try-out/src/try-out.service.ts',
        'libs/api/try-out/src/try-out.int-spec.ts',
        'libs/web/try-out/src/try-outs-page.tsx',
        'apps/api/testing/matrix/try-out-rows.ts',
        'libs/access/src/ability.ts',
        'libs/testing/src/walls/expected-grants.ts',
      ]),
    );
    for (const [path, text] of texts) expect([path, text.includes('<%')]).toEqual([path, false]);
    expect(texts.get('apps/web/src/shell/navigation.spec.ts')?.match(/'results',\s+'tryOuts'/g)).toHaveLength(
      4,
    );
    expect(texts.get('libs/access/src/ability-for.ts')).toMatch(
      /can\('read', 'TryOut'[\s\S]*case 'LEAD':[\s\S]*can\('write', 'TryOut'/,
    );
  });

  it('of a table and of a page has its places', async () => {
    const workspace = new Workspace(root);
    layTable(workspace, namesOf('draft-note'), 'workbook');
    layPage(workspace, namesOf('draft-notes'), 'administration');
    const texts = await workspace.formatted();
    expect(texts.get('libs/sql-check/src/owners/table-owners.ts')).toContain("'draft_note'");
    expect(texts.get('libs/web/administration/src/index.ts')).toContain('/draft-notes');
  });

  it('is refused where it would write over what is there', () => {
    expect(() => layFeature(new Workspace(root), namesOf('workbook'))).toThrow('a table workbook already');
    expect(() => layFeature(new Workspace(root), namesOf('identity'))).toThrow('there already');
    expect(() => layTable(new Workspace(root), namesOf('section'), 'workbook')).toThrow(
      'a table section already',
    );
    // A column of that name is none.
    expect(() => layTable(new Workspace(root), namesOf('kind'), 'workbook')).not.toThrow();
    expect(() => layTable(new Workspace(root), names, 'nothing')).toThrow('no migrations');
    expect(() => layPage(new Workspace(root), names, 'nothing')).toThrow('no routes');
  });
});
