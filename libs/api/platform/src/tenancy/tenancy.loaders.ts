import type { PageArgs } from '../lists/page-args.js';
import { ONE_PAGE, pageParams } from '../lists/page-of.js';
import { defineLoader } from '../context/loaders.js';
import type { Transaction } from '../database/transaction.js';
import type { ConsortiumObject, MunicipalityObject, PositionObject } from './tenancy.types.js';

/** A municipality with its latest population; `m` is the municipality. */
const MUNICIPALITY_COLUMNS = `m.id, m.name, m.type, m.province,
  (select f.value::int from profile_figure f
    where f.municipality_id = m.id and f.code = 'population' order by f.year desc limit 1) as population`;

const CONSORTIUM_COLUMNS = 'c.id, c.code, c.name, c.province';

/** A municipality by its id. */
export const municipalityLoader = defineLoader<string, MunicipalityObject>(
  async (tx, ids) =>
    byId(
      await tx.query(`select ${MUNICIPALITY_COLUMNS} from municipality m where m.id = any($1::uuid[])`, [
        ids,
      ]),
    ),
  { administrate: true },
);

/** Where a municipality is, by its id; nothing where nobody said. */
export const positionLoader = defineLoader<string, PositionObject>(
  async (tx, ids) => {
    const rows = await tx.query<{ id: string; latitude: number; longitude: number }>(
      `select m.id, m.latitude, m.longitude from municipality m
       where m.id = any($1::uuid[]) and m.latitude is not null and m.longitude is not null`,
      [ids],
    );
    return new Map(rows.map(({ id, latitude, longitude }) => [id, { latitude, longitude }]));
  },
  { administrate: true },
);

/** A consortium by its id. */
export const consortiumLoader = defineLoader<string, ConsortiumObject>(
  async (tx, ids) =>
    byId(
      await tx.query(`select ${CONSORTIUM_COLUMNS} from consortium c where c.id = any($1::uuid[])`, [ids]),
    ),
  { administrate: true },
);

/** The municipalities of a consortium by the consortium's id, ordered by name. */
export const consortiumMunicipalitiesLoader = defineLoader<string, MunicipalityObject[]>(
  async (tx, consortiumIds) => {
    const rows = await tx.query<MunicipalityObject & { consortiumId: string }>(
      `select cm.consortium_id as "consortiumId", ${MUNICIPALITY_COLUMNS}
         from consortium_member cm join municipality m on m.id = cm.municipality_id
        where cm.consortium_id = any($1::uuid[]) order by m.name`,
      [consortiumIds],
    );
    const members = new Map<string, MunicipalityObject[]>(consortiumIds.map((id) => [id, []]));
    for (const { consortiumId, ...municipality } of rows) members.get(consortiumId)?.push(municipality);
    return members;
  },
  { administrate: true },
);

/** Every municipality the transaction may see, ordered by name. */
export const visibleMunicipalities = (tx: Transaction, page: PageArgs): Promise<MunicipalityObject[]> =>
  tx.query(VISIBLE_MUNICIPALITIES, pageParams(page));

const VISIBLE_MUNICIPALITIES = `with listed as (select ${MUNICIPALITY_COLUMNS}, row_number() over (order by m.name, m.id) as place from municipality m) ${ONE_PAGE}`;

/** Every consortium the transaction may see, ordered by name. */
export const visibleConsortia = (tx: Transaction, page: PageArgs): Promise<ConsortiumObject[]> =>
  tx.query(VISIBLE_CONSORTIA, pageParams(page));

const VISIBLE_CONSORTIA = `with listed as (select ${CONSORTIUM_COLUMNS}, row_number() over (order by c.name, c.id) as place from consortium c) ${ONE_PAGE}`;

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
