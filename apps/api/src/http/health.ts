import { TenantDatabase } from '@commonworks/api-platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * `/health/live`: the process answers. `/health/ready`: it reaches its database as every role it serves with, else
 * 503 with the names of the roles it does not.
 */
export function addHealth(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const database = app.get(TenantDatabase);
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const unreachable = await database.unreachable();
    if (unreachable.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', unreachable });
  });
}
