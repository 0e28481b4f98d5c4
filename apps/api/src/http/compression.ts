import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Compresses what is worth it, at the levels that cost less time than the wire saves. */
export async function addCompression(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, {
    // What comes in is not unpacked: see plain-bodies.ts.
    globalDecompression: false,
    threshold: 2_048,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 5 },
  });
}
