import { Readable } from 'node:stream';
import { AppError, FileRefused, type Arriving } from '@commonworks/api-platform';
import type { FastifyRequest } from 'fastify';

/** Longer than any name that a system of files takes. */
const LONGEST_NAME = 3_072;

/** @throws AppError INVALID_INPUT where the name cannot be read; FileRefused EMPTY where nothing comes */
export function arrivingFile({ headers, raw }: FastifyRequest): Arriving {
  const announced = headers['content-length'] === undefined ? null : Number(headers['content-length']);
  if (announced === 0 || (announced === null && headers['transfer-encoding'] === undefined))
    throw new FileRefused('EMPTY');
  // The request itself outlives a content that is refused: there is an answer to be given.
  const content = Readable.from(raw.iterator({ destroyOnReturn: false }));
  return { name: nameIn(headers['x-file-name']), announced, content };
}

function nameIn(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || header.length > LONGEST_NAME) throw badName();
  try {
    return decodeURIComponent(header);
  } catch {
    throw badName();
  }
}

const badName = () => new AppError('INVALID_INPUT', {}, 'platform:file.badName');
