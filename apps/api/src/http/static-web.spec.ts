import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { addCompression } from './compression.js';
import { serverOptions } from './server-limits.js';
import { addStaticWeb } from './static-web.js';

@Module({})
class Nothing {}

const SCRIPT = 'export const words = "benchmark";'.repeat(200);
const folder = mkdtempSync(join(tmpdir(), 'built-web-'));
const file = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
let app: NestFastifyApplication;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  file('index.html', '<!doctype html><title>Commonworks</title>');
  file('assets/words-1a2b.js', SCRIPT);
  file('assets/words-1a2b.js.br', brotliCompressSync(SCRIPT));
  file('assets/words-1a2b.js.gz', gzipSync(SCRIPT));
  app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(serverOptions), {
    logger: false,
  });
  await addCompression(app);
  await addStaticWeb(app, folder);
  await app.init();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, encoding?: string) =>
  app.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

describe('a script of the built pages', () => {
  it('goes out as the build has packed it, by what the reader can unpack', async () => {
    const brotli = await get('/assets/words-1a2b.js', 'gzip, deflate, br');
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(brotli.rawPayload).toEqual(brotliCompressSync(SCRIPT));
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(SCRIPT);
    const gzip = await get('/assets/words-1a2b.js', 'gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(SCRIPT);
    expect((await get('/assets/words-1a2b.js')).body).toBe(SCRIPT);
  });

  it.each(['br', 'gzip', undefined])('is a script, kept for ever (%s)', async (encoding) => {
    const { headers } = await get('/assets/words-1a2b.js', encoding);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

it('any other path is a page, never kept; a missing file is none', async () => {
  const page = await get('/results/1/benchmark', 'br');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect((await get('/assets/gone-9z.js', 'br')).statusCode).toBe(404);
});

it.each(['/workbooks/%E0%A4%A', '/%', '/results/100%/benchmark?search=%'])(
  'an address that cannot be decoded is a page: %s',
  async (url) => {
    const page = await get(url);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  },
);
