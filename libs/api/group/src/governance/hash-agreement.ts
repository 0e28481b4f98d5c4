import { canonicalAgreement } from '@commonworks/domain-governance';
import { createHash } from 'node:crypto';
import type { DocumentContent } from './draft-content.js';

/** What is agreed to, as it is kept, and its hash. */
export function hashAgreement(content: DocumentContent): { readonly content: string; readonly hash: string } {
  const text = canonicalAgreement(content);
  return { content: text, hash: createHash('sha256').update(text, 'utf8').digest('hex') };
}
