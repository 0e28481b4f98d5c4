import { createHash } from 'node:crypto';

export type ContentKind =
  'service-area' | 'service' | 'product' | 'template' | 'template-version' | 'section' | 'question';

/** Any UUID; fixed for ever, because every id of reference content hangs on it. */
const NAMESPACE = Buffer.from('6f1c3b0a52d94f7e9a0e7b2d4c81e6f5', 'hex');

/**
 * The id of a piece of reference content, the same in every installation: a version 5 UUID of its kind and
 * code. Inside a template the code carries its path: `template/1`, `template/1/section`, `template/1/question`.
 */
export function contentId(kind: ContentKind, code: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}:${code}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
