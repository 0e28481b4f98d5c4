import { CalendarFeedService } from '@commonworks/api-group';
import { PersonContexts } from '@commonworks/api-identity';
import { factsOf, requestLoad, Shares, type Logger } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Named = { Params: { name: string } };

/**
 * `GET /calendar/<token>.ics`: the meetings of whoever was given the address, for a calendar program that knows no
 * session. What the person may see is found out anew each time. An address that is unknown, was taken back, or is of a
 * closed account is 404, all alike.
 */
export function addCalendar(app: NestFastifyApplication, logger: Logger, publicUrl: string): void {
  const get = <T>(token: abstract new (...args: never[]) => T) => app.get<T>(token, { strict: false });
  const feeds = get(CalendarFeedService);
  const people = get(PersonContexts);
  const shares = get(Shares);

  app
    .getHttpAdapter()
    .getInstance()
    .get<Named>('/calendar/:name', { exposeHeadRoute: false }, async (request, reply) => {
      const facts = factsOf(request);
      facts.operation = 'calendar';
      void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
      try {
        const token = /^(.*)\.ics$/.exec(request.params.name)?.[1] ?? '';
        const personId = await feeds.personOf(token);
        const ctx = personId === null ? null : await people.of(personId);
        if (personId === null || ctx === null) return await reply.code(404).send();
        facts.personId = personId;
        const share = shares.of(personId, request.ip);
        const leave = await share.files.enter();
        if (!leave) return await reply.code(429).header('retry-after', '60').send();
        try {
          const load = requestLoad();
          if (load) load.share = share;
          const text = await feeds.write(ctx, publicUrl);
          return await reply
            .headers({
              'content-type': 'text/calendar; charset=utf-8',
              'content-disposition': 'attachment; filename="meetings.ics"',
            })
            .send(text);
        } finally {
          leave();
          shares.tidy(personId, request.ip);
        }
      } catch (err) {
        logger.error({ id: facts.id, err }, 'calendar not served');
        return reply.code(503).header('retry-after', '60').send();
      }
    });
}
