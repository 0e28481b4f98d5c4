import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { present } from '../setup/present.mjs';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A page of the same libraries that says next to nothing, built by the page's own configuration and served as the api
 * serves pages, with its headers and its compression, from a thread of its own.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startBarePage() {
  const folder = mkdtempSync(join(tmpdir(), 'commonworks-bare-'));
  const { build } = await import('vite');
  await build({
    root: join(ROOT, 'apps/web/bare'),
    configFile: join(ROOT, 'apps/web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const thread = new Worker(new URL(import.meta.url), { workerData: { folder } });
  /** @type {string} */
  const url = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
  return {
    url,
    stop: async () => {
      await thread.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} folder */
async function serve(folder) {
  const { NestFactory } = await import('@nestjs/core');
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const http = '../../apps/api/dist/http';
  const { addSecurityHeaders } = await import(`${http}/security-headers.js`);
  const { addCompression } = await import(`${http}/compression.js`);
  const { addStaticWeb } = await import(`${http}/static-web.js`);
  const app = await NestFactory.create(class Nothing {}, new FastifyAdapter(), { logger: false });
  await addSecurityHeaders(app);
  await addCompression(app);
  await addStaticWeb(app, folder);
  await app.listen(0, '127.0.0.1');
  present(parentPort, 'parent').postMessage(await app.getUrl());
}

if (!isMainThread && workerData?.folder) await serve(workerData.folder);
