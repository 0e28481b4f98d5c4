import { TenantDatabase, visitorContext } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const NOBODY = visitorContext('en');

/** `/health/live`: the process answers. `/health/ready`: it reaches its database too, else 503. */
export function addHealth(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const database = app.get(TenantDatabase);
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      await database.read(NOBODY, (tx) => tx.query('select 1'));
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
