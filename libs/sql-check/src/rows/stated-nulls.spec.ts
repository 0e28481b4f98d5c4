import { beforeAll, expect, it } from '@jest/globals';
import { loadModule } from 'libpg-query';
import { splitStatements } from '../statements/split-statements.js';
import { statedNulls } from './stated-nulls.js';

beforeAll(() => loadModule());

it.each([
  ['select a.x, b.y from a left join b on true', [null, 'NULL']],
  ['select a.x, t.y from a left join b t on true', [null, 'NULL']],
  ['select a.x, b.y from a right join b on true', ['NULL', null]],
  ['select a.x, b.y from a full join b on true', ['NULL', 'NULL']],
  ['select l.y from a left join lateral (select 1 as y) l on true', ['NULL']],
  ['select b.y, c.z from a left join (b join c on c.id = b.id) on true', ['NULL', 'NULL']],
  ['select b.y + 1, coalesce(b.y, 0), y from a left join b on true', [null, null, null]],
  ['select b.y, b.z from a left join b on true where b.y is not null and b.z is null', ['NOT_NULL', null]],
  ['select b.y from a left join b on true where b.id = $1', [null]],
  ['select b.y from a left join b on true where b.id = $1 or a.id = $2', ['NULL']],
  ['select b.y from a left join b on true join c on c.id = b.id', [null]],
  ['select b.y from a left join b on true left join c on c.id = b.id', ['NULL']],
  ['select x from a where x is not null', ['NOT_NULL']],
  ['select x from a where not x is not null', [null]],
  ['update a set x = 1 from c left join b on true where a.id = c.id returning a.x, b.y', [null, 'NULL']],
  ['update a set x = null where x is not null returning x', [null]],
  ['delete from a using c left join b on true where a.id = c.id returning b.y', ['NULL']],
  ['insert into a (x) values (1) returning x', [null]],
  ['with l as (select b.y from a left join b on true) select * from l where y > 0', ['NULL']],
  ['with l as (select 1) select * from l, b', [null]],
  ['select null::uuid as x, 1', ['NULL', null]],
  ['select case when x > 0 then 1 end, case when x > 0 then 1 else 0 end from a', ['NULL', null]],
  ['select case when x > 0 then null else 1 end from a', ['NULL']],
  ['select x, null from a where x > 0 union all select null, y from b', ['NULL', 'NULL']],
  ['select x, x from a where x > 0 union select y, y + 1 from b where y > 0', ['NOT_NULL', null]],
])('%s', (text, expected) => {
  expect(splitStatements(text).map(statedNulls)).toEqual([expected]);
});
