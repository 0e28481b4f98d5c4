import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './repository.js';

interface EmbeddedServer {
  startEmbedded(options: {
    dataDir: string;
    password: string;
    durable: boolean;
    onStart: () => void;
  }): Promise<{ service: { stop(): Promise<void> }; superuserUrl: string }>;
}

export interface TestServer {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

/**
 * The PostgreSQL server specs run against: the one TEST_POSTGRES_URL names (as its superuser), else an
 * embedded one that is thrown away after use.
 */
export async function testServer(): Promise<TestServer> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { superuserUrl: given, stop: async () => undefined };
  const { startEmbedded } = await load<EmbeddedServer>('tools/database/embedded-server.mjs');
  const dataDir = await mkdtemp(join(tmpdir(), 'commonworks-spec-'));
  await chmod(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, password: 'spec', durable: false, onStart: () => undefined });
  return {
    superuserUrl: server.superuserUrl,
    stop: async () => {
      await server.service.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
