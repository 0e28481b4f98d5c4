import type { Block, DocumentModel, Facts } from '@commonworks/domain-document';
import { attendanceSection } from './attendance-section.js';
import { addendaSection, elsewhereSection, glanceSection } from './closing-sections.js';
import { saying, words } from './inline-text.js';
import { itemSection } from './item-section.js';
import type { MinutesFacts } from './minutes-facts.js';
import type { MinutesWords } from './minutes-words.js';

/** So much of a digest tells at the foot of a page whether two of them are of the same minutes. */
const DIGEST_SHOWN = 12;

/**
 * Minutes as a document, in their own language: what it is and how far it holds, who was there, what was dealt with, and
 * all decisions and actions once more in tables.
 */
export function buildMinutesDocument(facts: MinutesFacts, said: MinutesWords): DocumentModel {
  const { record, leftOut } = facts;
  const blocks: Block[] = [
    headFacts(facts, said),
    attendanceSection(record, said),
    ...record.text.content.map((item) => itemSection(item, record, said)),
    ...(leftOut > 0 ? [{ ...saying(said.say('leftOut', { count: leftOut })), tone: 'note' as const }] : []),
    ...elsewhereSection(record, said),
    ...glanceSection(record, said),
    ...addendaSection(facts, said),
  ];
  return {
    language: record.language === 'FR' ? 'fr' : 'en',
    issuer: record.group,
    kind: said.say('kind'),
    title: record.meeting.title,
    subtitle: [record.group],
    status: statusOf(facts, said),
    pageOf: said.say('pageOf', { page: '{page}', pages: '{pages}' }),
    dated: facts.dated,
    blocks,
  };
}

function headFacts({ record: { meeting }, digest }: MinutesFacts, said: MinutesWords): Facts {
  const { startsAt, endsAt, place } = meeting;
  const rows = [
    ...(startsAt !== null && endsAt !== null
      ? [{ label: said.say('when'), value: words(said.period(new Date(startsAt), new Date(endsAt))) }]
      : []),
    ...(place.trim() === '' ? [] : [{ label: said.say('where'), value: words(place) }]),
    ...(digest === null ? [] : [{ label: said.say('digest'), value: words(digest) }]),
  ];
  return { type: 'facts', rows };
}

function statusOf(facts: MinutesFacts, said: MinutesWords): DocumentModel['status'] {
  const { status, circulatedAt, correctionsUntil, adoptedAt, adoptedBy, digest } = facts;
  if (status === 'ADOPTED') {
    const { person = null, municipality = null } = adoptedBy ?? {};
    const by =
      person !== null && municipality !== null ? said.say('ofMunicipality', { person, municipality }) : null;
    const day = adoptedAt === null ? null : said.dayOf(adoptedAt);
    return {
      label: said.say('adopted'),
      tentative: false,
      detail: day === null || by === null ? (day ?? '') : said.say('adoptedOn', { day, by }),
      foot: said.say('adoptedFoot', { digest: digest?.slice(0, DIGEST_SHOWN) ?? '' }),
    };
  }
  if (status === 'CIRCULATED')
    return {
      label: said.say('circulated'),
      tentative: true,
      detail:
        circulatedAt === null || correctionsUntil === null
          ? ''
          : said.say('circulatedUntil', {
              day: said.dayOf(circulatedAt),
              moment: said.moment(correctionsUntil),
            }),
      foot: said.say('circulatedFoot'),
    };
  return {
    label: said.say('draft'),
    tentative: true,
    detail: said.say('draftFoot'),
    foot: said.say('draft'),
  };
}
