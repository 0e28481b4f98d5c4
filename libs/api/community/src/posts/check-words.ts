import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { COMMUNITY_LIMITS } from '@commonworks/domain-community';
import type { PostKind } from './post-rows.js';

/** What a question or an article says. */
export interface PostWords {
  readonly title: string;
  readonly text: string;
}

/** A question may be its title alone. @throws FieldError INVALID_INPUT that names each field */
export function checkWords(kind: PostKind, words: PostWords): PostWords {
  const title = words.title.replace(/\s+/gu, ' ').trim();
  const text = words.text.trim();
  const { title: longest } = COMMUNITY_LIMITS;
  refuseFaults(
    faultIf(title === '', 'input.title', 'community:invalid.title'),
    faultIf(textLength(title) > longest, 'input.title', 'community:invalid.tooLong', { most: longest }),
    faultIf(kind === 'ARTICLE' && text === '', 'input.text', 'community:invalid.text'),
    tooLong(text),
  );
  return { title, text };
}

/** What is replied. @throws FieldError INVALID_INPUT */
export function checkReply(written: string): string {
  const text = written.trim();
  refuseFaults(faultIf(text === '', 'input.text', 'community:invalid.text'), tooLong(text));
  return text;
}

/** Why a coordinator takes away what another wrote. @throws FieldError INVALID_INPUT */
export function checkReason(given: string | null | undefined): string {
  const reason = (given ?? '').trim();
  const { reason: longest } = COMMUNITY_LIMITS;
  refuseFaults(
    faultIf(reason === '', 'input.reason', 'community:invalid.reason'),
    faultIf(textLength(reason) > longest, 'input.reason', 'community:invalid.tooLong', { most: longest }),
  );
  return reason;
}

const tooLong = (text: string) =>
  faultIf(textLength(text) > COMMUNITY_LIMITS.text, 'input.text', 'community:invalid.tooLong', {
    most: COMMUNITY_LIMITS.text,
  });
