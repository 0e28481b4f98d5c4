import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A cell says of whom its figures are, and gives one reason for whatever is withheld. Cells published under the
 * former rules keep theirs: the new conditions hold for rows to come.
 */
export class TellNamedFiguresApart1795690000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table release_cell
        add column named_only boolean not null default false,
        add column quartiles_named_only boolean not null default false,
        add column other jsonb,
        drop constraint release_cell_withheld_check,
        drop constraint release_cell_quartiles_withheld_check,
        add constraint release_cell_withheld_check check (withheld = 'PROTECTED') not valid,
        add constraint release_cell_quartiles_withheld_check check (quartiles_withheld = 'PROTECTED') not valid,
        add constraint release_cell_other_check check (other is null or counts is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table release_cell
        drop constraint release_cell_other_check,
        drop constraint release_cell_quartiles_withheld_check,
        drop constraint release_cell_withheld_check,
        add constraint release_cell_withheld_check
          check (withheld in ('TOO_FEW', 'INFERENCE', 'DOMINANCE', 'NO_ANSWERS')) not valid,
        add constraint release_cell_quartiles_withheld_check
          check (quartiles_withheld in ('TOO_FEW_FOR_QUARTILES')) not valid,
        drop column other,
        drop column quartiles_named_only,
        drop column named_only;
    `);
  }
}
