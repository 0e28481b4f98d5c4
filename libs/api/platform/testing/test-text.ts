import { connected, type TestDatabase } from '@commonworks/testing';
import * as Y from 'yjs';
import { AppError } from '../src/errors/app-error.js';
import {
  defineSharedText,
  TEXT_ROOT,
  TextRefused,
  type SharedText,
} from '../src/shared-text/define-shared-text.js';

/** Tables of a text as simple as can be: who may what with it stands in a table. */
export const makeTestText = (database: TestDatabase): Promise<unknown> =>
  connected(database.superuserUrl, (client) =>
    client.query(`
      create table test_text (id uuid primary key, closed boolean not null default false,
        last_seq int not null default 0, snapshot_seq int not null default 0, snapshot bytea, body text);
      create table test_text_update (id uuid not null references test_text, seq int, person_id uuid not null,
        delta bytea not null, primary key (id, seq));
      create table test_text_right (person_id uuid primary key, can_write boolean not null);
      grant select, update on test_text to commonworks_api;
      grant select, insert, delete on test_text_update to commonworks_api;
      grant select on test_text_right to commonworks_api;`),
  );

/** Paragraphs of plain words. */
export const testText: SharedText = defineSharedText<string>({
  kind: 'test',
  schemaVersion: 2,
  async open(tx, ctx, id) {
    const [right] = await tx.query<{ canWrite: boolean }>(
      `select r.can_write and not t.closed as "canWrite" from test_text t, test_text_right r
       where t.id = $1 and r.person_id = $2`,
      [id, ctx.personId],
    );
    return right ? { ...right, municipality: 'North' } : null;
  },
  async read(tx, id, since) {
    const [stored] = await tx.query<{
      seq: number;
      snapshotSeq: number;
      snapshot: Buffer | null;
      updates: Buffer[];
    }>(
      `select t.last_seq as seq, t.snapshot_seq as "snapshotSeq",
         case when t.snapshot_seq > $2 then t.snapshot end as snapshot,
         array(select u.delta from test_text_update u where u.id = t.id and u.seq > greatest($2, t.snapshot_seq)
           order by u.seq) as updates
       from test_text t where t.id = $1`,
      [id, since],
    );
    return stored ?? null;
  },
  async append(tx, { personId }, id, update) {
    const [stored] = await tx.query<{ seq: number }>(
      `with numbered as (update test_text set last_seq = last_seq + 1 where id = $1 and not closed returning last_seq)
       insert into test_text_update (id, seq, person_id, delta) select $1, last_seq, $2, $3 from numbered returning seq`,
      [id, personId, Buffer.from(update)],
    );
    if (!stored) throw new AppError('CONFLICT');
    return stored.seq;
  },
  async compact(tx, id, { seq, state, tree }) {
    await tx.query('update test_text set snapshot = $2, snapshot_seq = $3, body = $4 where id = $1', [
      id,
      Buffer.from(state),
      seq,
      tree,
    ]);
    await tx.query('delete from test_text_update where id = $1 and seq <= $2', [id, seq]);
  },
  check: (doc) => wordsOf(doc),
});

export function wordsOf(doc: Y.Doc): string {
  return doc
    .getXmlFragment(TEXT_ROOT)
    .toArray()
    .map((node) => {
      if (!(node instanceof Y.XmlElement) || node.nodeName !== 'paragraph')
        throw new TextRefused('no paragraph');
      return node
        .toArray()
        .map((text) => {
          if (!(text instanceof Y.XmlText)) throw new TextRefused('no words');
          return (text.toDelta() as { insert: unknown }[]).map(({ insert }) => String(insert)).join('');
        })
        .join('');
    })
    .join('\n');
}
