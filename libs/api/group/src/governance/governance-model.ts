import { dayIn, translate, type Locale } from '@commonworks/api-platform';
import type { Block, DocumentModel, Inline } from '@commonworks/domain-document';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import type { SeenAgreements } from './agreement.loader.js';
import type { GovernanceAgreementObject } from './governance.types.js';
import type { ReadDocument } from './read-document.js';
import type { SeenDocument } from './seen-documents.js';

/** The section of a file that tells who agreed. */
export const RECORD_ID = 'record-of-agreement';

/**
 * A document as a file: what members agree to word by word, and after it the record of their agreement, which is no part of
 * it and not in its hash.
 */
export function governanceModel(
  seen: SeenDocument,
  { content, hash, draft }: ReadDocument,
  { record }: SeenAgreements,
  language: Locale,
): DocumentModel {
  const word = (key: string, more: Record<string, string | number> = {}) =>
    translate(language, `group:governanceDocument.${key}`, more);
  const { group, status, version, sent } = seen;
  const label = translate(language, `terms:governanceStatus.${status}`);
  const numbered = word('version', { version });
  return {
    language,
    issuer: group.name,
    kind: TEMPLATES[seen.kind].title[language],
    title: content[language].title,
    subtitle: [group.name, numbered],
    status: {
      label,
      tentative: status === 'DRAFT' || status === 'IN_REVIEW',
      detail: numbered,
      foot: draft ? label : `${numbered} – ${hash.slice(0, 16)}`,
    },
    pageOf: word('pageOf', { page: '{page}', pages: '{pages}' }),
    dated: (sent?.inForceAt ?? sent?.agreedAt ?? sent?.sentAt)?.toISOString().slice(0, 10) ?? null,
    blocks: [...content[language].blocks, ...(sent ? [recordOf(seen, hash, record, language, word)] : [])],
  };
}

type Word = (key: string, more?: Record<string, string | number>) => string;

const plain = (text: string): Inline[] => [{ type: 'text', text }];

function recordOf(
  { sent, version }: SeenDocument,
  hash: string,
  record: readonly GovernanceAgreementObject[],
  language: Locale,
  word: Word,
): Block {
  const moment = (at: Date | null | undefined) => (at ? dayIn(language, at.toISOString().slice(0, 10)) : '–');
  return {
    type: 'section',
    id: RECORD_ID,
    title: word('record'),
    numbered: false,
    blocks: [
      {
        type: 'facts',
        rows: [
          { label: word('versionLabel'), value: plain(String(version)) },
          { label: word('hash'), value: plain(hash) },
          { label: word('sentAt'), value: plain(moment(sent?.sentAt)) },
          { label: word('agreedAt'), value: plain(moment(sent?.agreedAt)) },
          { label: word('inForceAt'), value: plain(moment(sent?.inForceAt)) },
        ],
      },
      {
        type: 'table',
        caption: word('decisions'),
        columns: [
          { title: word('municipality'), share: 3 },
          { title: word('decision'), share: 2 },
          { title: word('authority'), share: 3 },
          { title: word('day'), share: 2 },
          { title: word('reason'), share: 3 },
        ],
        rows: record.map((one) =>
          [
            one.municipality.name,
            one.decision ? translate(language, `terms:agreementDecision.${one.decision}`) : '–',
            authorityOf(one, language),
            moment(one.decidedAt),
            one.reason || '–',
          ].map(plain),
        ),
      },
    ],
  };
}

function authorityOf(
  { authority, byLaw, resolution, resolvedOn }: GovernanceAgreementObject,
  language: Locale,
): string {
  if (!authority) return '–';
  const named = [byLaw, resolution, resolvedOn && dayIn(language, resolvedOn)].filter(Boolean).join(', ');
  const said = translate(language, `terms:agreementAuthority.${authority}`);
  return named ? `${said} (${named})` : said;
}
