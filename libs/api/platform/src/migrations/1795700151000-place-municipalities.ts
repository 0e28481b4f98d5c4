import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IDENTITY_ROLE } from '../database/policies.js';

/** Where a municipality is, as one point, so that a distance can be told; unknown where nobody said. */
export class PlaceMunicipalities1795700151000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table municipality
        add latitude double precision check (latitude between -90 and 90),
        add longitude double precision check (longitude between -180 and 180),
        add check ((latitude is null) = (longitude is null));
      comment on column municipality.latitude is 'degrees north of a point that stands for it, with its longitude';
      grant update (latitude, longitude) on municipality to ${IDENTITY_ROLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table municipality drop column latitude, drop column longitude');
  }
}
