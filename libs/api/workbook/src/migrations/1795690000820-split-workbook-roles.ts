import {
  acting,
  allow,
  API_ROLE,
  forceRowLevelSecurity,
  narrowGrant,
  WORKER_ROLE,
} from '@commonworks/api-platform/schema';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns where there were tables. A remark is the municipality's own, but its workbook's row is also read by
 * who coordinates: remarks have a table, with a policy, of their own. Comments on answers are not the worker's
 * to read. A coordinator takes a campaign through its states, except the last, and changes nothing else of it.
 */
export class SplitWorkbookRoles1795690000820 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = `municipality_id = any ${acting.municipalities}`;
    await runner.query(`
      create table workbook_remark (
        municipality_id uuid not null,
        workbook_id uuid not null,
        remark text not null,
        primary key (municipality_id, workbook_id),
        foreign key (municipality_id, workbook_id) references workbook
      );
      -- Forced, it hides every row from its owner.
      alter table workbook no force row level security;
      insert into workbook_remark select municipality_id, id, remark from workbook where remark is not null;
      alter table workbook drop column remark;
      ${forceRowLevelSecurity('workbook')}
      ${forceRowLevelSecurity('workbook_remark')}
      ${(['select', 'insert'] as const).map((c) => allow(API_ROLE, c, 'workbook_remark', own)).join('\n')}
      ${allow(API_ROLE, 'update', 'workbook_remark', own, ['remark'])}

      alter policy ${API_ROLE}_update on campaign
        with check (consortium_id = any ${acting.coordinated} and status <> 'RELEASED');
      alter policy ${API_ROLE}_insert on campaign
        with check (consortium_id = any ${acting.coordinated} and status <> 'RELEASED');
    `);
    const narrow = (privilege: 'select' | 'insert' | 'update', table: string, columns: string[]) =>
      narrowGrant(runner, API_ROLE, privilege, table, columns);
    await narrow('update', 'campaign', ['status', 'opened_at', 'closed_at']);
    await narrow('insert', 'workbook', [
      'municipality_id',
      'id',
      'consortium_id',
      'campaign_id',
      'question_count',
    ]);
    await narrow('update', 'workbook_sharing', ['level']);
    await narrow('update', 'answer', ['state', 'value', 'comment', 'version', 'updated_at', 'updated_by']);
    await narrowGrant(runner, WORKER_ROLE, 'select', 'answer', [
      'municipality_id',
      'workbook_id',
      'question_id',
      'state',
      'value',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('what was taken from the runtime roles is not given back');
  }
}
