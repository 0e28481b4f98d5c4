import {
  AppError,
  recordAudit,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { writeFeed } from '@commonworks/domain-meeting/calendar';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { readGroups } from '../groups/group-rows.js';
import { calendarEvent, isTimed } from '../meetings/calendar-event.js';
import { sightOf } from '../meetings/meeting-access.js';
import { readCalendarMeetings, readGuests } from '../meetings/meeting-rows.js';
import { readFeed, removeFeed, storeFeed } from './calendar-feed-rows.js';

/** What is kept of a token: with the table alone nobody can make the address. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** The calendar of the meetings a person may come to, under a secret address that can be taken back. */
@Injectable()
export class CalendarFeedService {
  constructor(private readonly database: TenantDatabase) {}

  async read(ctx: TenantContext): Promise<{ madeAt: Date } | null> {
    const personId = signedIn(ctx);
    return this.database.read(ctx, (tx) => readFeed(tx, personId));
  }

  /** Makes an address, which ends the one before. It is told once: only its hash is kept. */
  async make(ctx: TenantContext): Promise<string> {
    const personId = signedIn(ctx);
    const token = randomBytes(32).toString('base64url');
    await this.database.write(ctx, async (tx) => {
      await storeFeed(tx, personId, hashOf(token));
      await recordAudit(tx, ctx, {
        action: 'CALENDAR_ADDRESS_MADE',
        subjectType: 'person',
        subjectId: personId,
      });
    });
    return `/calendar/${token}.ics`;
  }

  /** Takes the address back, where there is one: nothing is read under it any more. */
  async end(ctx: TenantContext): Promise<boolean> {
    const personId = signedIn(ctx);
    await this.database.write(ctx, async (tx) => {
      await removeFeed(tx, personId);
      await recordAudit(tx, ctx, {
        action: 'CALENDAR_ADDRESS_ENDED',
        subjectType: 'person',
        subjectId: personId,
      });
    });
    return true;
  }

  /** Whose the address with this token is; null where it is nobody's. */
  async personOf(token: string): Promise<string | null> {
    if (!isToken(token)) return null;
    const [row] = await this.database.ask<{ personId: string | null }>(
      'REQUEST',
      'select calendar_feed_person($1) as "personId"',
      [hashOf(token)],
    );
    return row?.personId ?? null;
  }

  /**
   * The calendar as this person may see it now: meetings with their time, of groups that the person is in or that invited
   * them to it.
   * @param publicUrl where people reach the product, without a slash at its end
   */
  async write(ctx: TenantContext, publicUrl: string): Promise<string> {
    const events = await this.database.read(ctx, async (tx) => {
      const meetings = (await readCalendarMeetings(tx, ctx.municipalityIds)).filter(isTimed);
      const groups = new Map(
        (await readGroups(tx, [...new Set(meetings.map(({ groupId }) => groupId))])).map((group) => [
          group.id,
          group,
        ]),
      );
      const guests = await readGuests(
        tx,
        meetings.map(({ id }) => id),
      );
      return meetings.flatMap((meeting) => {
        const group = groups.get(meeting.groupId);
        const invited = guests
          .filter(({ meetingId }) => meetingId === meeting.id)
          .map(({ municipalityId }) => municipalityId);
        if (!group || sightOf(ctx, group, invited) === null) return [];
        return [calendarEvent(meeting, group.name, ctx.locale, publicUrl)];
      });
    });
    return writeFeed(translate(ctx.locale, 'group:calendar.name'), events);
  }
}

function signedIn({ personId }: TenantContext): string {
  if (personId === null) throw new AppError('UNAUTHENTICATED');
  return personId;
}
