import { Inject, Injectable } from '@nestjs/common';
import { withPurpose, type TenantContext } from '../context/tenant-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Transaction } from '../database/transaction.js';
import { requireUuids } from '../database/uuid.js';
import { hintChange } from '../live/hint.js';
import type { PageArgs } from '../lists/page-args.js';
import { pageIn } from '../lists/page-of.js';
import { groupLines, type NotificationLine } from './group-lines.js';
import type { ComposedLine, NotificationComposer } from './notification-composer.js';
import { NOTIFICATION_COLUMNS, type NotificationRow } from './notification-row.js';
import { NOTIFICATION_COMPOSERS } from './notification-tokens.js';
import type { NotificationObject } from './notification.types.js';

/** So many of a person's notifications are looked at; of older ones nothing is shown until newer ones are gone. */
const MOST = 2_000;

const NEWEST_OF_PERSON = `select ${NOTIFICATION_COLUMNS} from notification n
    where n.person_id = $1 and (n.read_at is null or not $2) order by n.created_at desc, n.id desc limit ${MOST}`;

/** What a person is told of: composed each time it is read, under what the person may do then. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(NOTIFICATION_COMPOSERS) private readonly composers: ReadonlyMap<string, NotificationComposer>,
  ) {}

  /** The newest first. @throws AppError INVALID_INPUT; NOT_FOUND for an `after` that is no id */
  async list(ctx: TenantContext, page: PageArgs): Promise<NotificationObject[]> {
    requireUuids(page.after);
    return pageIn(await this.lines(ctx, false), page);
  }

  /** How many lines the person has not read. */
  async unread(ctx: TenantContext): Promise<number> {
    return (await this.lines(ctx, true)).length;
  }

  /**
   * Marks lines as read, or all of them. What came into a line after the reader saw it stays unread.
   * @param ids of lines as the person saw them; null for all. What is not the person's own is left alone.
   * @returns how many lines are unread afterwards
   */
  async markRead(ctx: TenantContext, ids: readonly string[] | null): Promise<number> {
    requireUuids(...(ids ?? []));
    await this.database.write(ctx, async (tx) => {
      await tx.query(
        `update notification n set read_at = now()
          where n.person_id = $1 and n.read_at is null and ($2::uuid[] is null or exists (
            select from notification seen
             where seen.id = any ($2) and seen.person_id = n.person_id and seen.kind = n.kind
               and seen.group_id is not distinct from n.group_id
               and (n.created_at, n.id) <= (seen.created_at, seen.id)))`,
        [ctx.personId, ids],
      );
      if (ctx.personId !== null)
        await hintChange(tx, 'notification', ctx.personId, { kind: 'PERSON', id: ctx.personId });
    });
    return this.unread(ctx);
  }

  private async lines(ctx: TenantContext, unreadOnly: boolean): Promise<NotificationObject[]> {
    const { lines, composed } = await this.database.read(ctx, async (tx) => {
      const rows = await tx.query<NotificationRow>(NEWEST_OF_PERSON, [ctx.personId, unreadOnly]);
      const grouped = groupLines(rows);
      return { lines: grouped, composed: await this.compose(tx, ctx, grouped, false) };
    });
    for (const [line, said] of await this.composeForAdministrator(ctx, lines)) composed.set(line, said);
    return lines.flatMap((line) => {
      const said = composed.get(line);
      return said ? [present(line, said)] : [];
    });
  }

  private async composeForAdministrator(ctx: TenantContext, lines: readonly NotificationLine[]) {
    const concerned = lines.some(([{ kind }]) => this.composers.get(kind)?.forAdministrators);
    if (!concerned || !ctx.memberships.some(({ role }) => role === 'ADMINISTRATOR'))
      return new Map<NotificationLine, ComposedLine>();
    const administrating = withPurpose(ctx, 'ADMINISTRATE');
    return this.database.read(administrating, (tx) => this.compose(tx, administrating, lines, true));
  }

  /** Those lines of which the reader may open something, kind by kind. */
  private async compose(
    tx: Transaction,
    reader: TenantContext,
    lines: readonly NotificationLine[],
    forAdministrators: boolean,
  ): Promise<Map<NotificationLine, ComposedLine>> {
    const said = new Map<NotificationLine, ComposedLine>();
    for (const composer of this.composers.values()) {
      if (composer.forAdministrators !== forAdministrators) continue;
      const ofKind = lines.filter(([{ kind }]) => kind === composer.kind.name);
      if (ofKind.length === 0) continue;
      const composed = await composer.compose(tx, reader, ofKind);
      for (const [place, line] of ofKind.entries()) {
        const what = composed[place];
        if (what) said.set(line, what);
      }
    }
    return said;
  }
}

const present = ([newest]: NotificationLine, { text, path, count }: ComposedLine): NotificationObject => ({
  id: newest.id,
  kind: newest.kind,
  text,
  path,
  count,
  at: newest.createdAt,
  read: newest.readAt !== null,
});
