import { defineLoader, type TenantContext } from '@commonworks/api-platform';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { openDirectory, type Directory } from '../../people/group-people.js';
import type { SeenDocument } from '../seen-documents.js';
import { mayDoAbout, maySay, readsRemarks } from './may-remark.js';
import { readRemarks, readReplies, type RemarkRow, type ReplyRow } from './remark-rows.js';
import type {
  GovernanceRemarkObject,
  GovernanceRemarkReplyObject,
  GovernanceSuggestionObject,
} from './remark.types.js';

/**
 * What was said of documents, in the order in which it was: of one that is seen as it stands all, of an earlier version what
 * was said of it. What was taken away stays where somebody answered to it.
 */
export const remarkLoader = defineLoader<SeenDocument, GovernanceRemarkObject[]>(async (tx, seen, ctx) => {
  const read = seen.filter((one) => readsRemarks(ctx, one));
  const rows = await readRemarks(
    tx,
    read.map(({ id }) => id),
  );
  const replies = await readReplies(
    tx,
    rows.map(({ id }) => id),
  );
  const directory = await openDirectory(
    tx,
    ctx,
    [...new Set(read.map(({ groupId }) => groupId))],
    [...rows, ...replies].flatMap((row) => [
      row.authorFor,
      ...('decidedFor' in row && row.decidedFor ? [row.decidedFor] : []),
      ...(('suggestion' in row && row.suggestion?.fields) || []).flatMap((one) => one.municipalityId ?? []),
    ]),
  );
  return new Map(
    read.map((one) => [
      one,
      rows
        .filter(
          ({ documentId, version }) => documentId === one.id && (one.isCurrent || version === one.version),
        )
        .flatMap((row) => {
          const own = replies.filter(({ remarkId }) => remarkId === row.id);
          const isNothing = row.state === 'WITHDRAWN' && own.every(({ removedAt }) => removedAt !== null);
          return isNothing ? [] : [shown(ctx, one, row, own, directory)];
        }),
    ]),
  );
});

function shown(
  ctx: TenantContext,
  seen: SeenDocument,
  row: RemarkRow,
  replies: readonly ReplyRow[],
  directory: Directory,
): GovernanceRemarkObject {
  const { groupId } = row;
  const clause = TEMPLATES[seen.kind].clauses.find(({ id }) => id === row.clauseId);
  return {
    id: row.id,
    clauseId: row.clauseId,
    clauseTitle: clause?.title[ctx.locale] ?? '',
    kind: row.kind,
    state: row.state,
    version: row.version,
    text: row.text,
    at: row.writtenAt,
    by: directory.author(groupId, { personId: row.authorId, municipalityId: row.authorFor }),
    replies: replies.map((reply) => shownReply(ctx, seen, reply, directory)),
    suggestion: shownSuggestion(ctx, seen, row, directory),
    decidedAt: row.decidedAt,
    decidedBy:
      row.decidedBy && row.decidedFor
        ? directory.author(groupId, { personId: row.decidedBy, municipalityId: row.decidedFor })
        : null,
    reason: row.reason,
    may: mayDoAbout(ctx, seen, row),
  };
}

function shownReply(
  ctx: TenantContext,
  { group, isCurrent }: SeenDocument,
  { groupId, id, text, writtenAt, authorId, authorFor, removedAt }: ReplyRow,
  directory: Directory,
): GovernanceRemarkReplyObject {
  const removed = removedAt !== null;
  return {
    id,
    text,
    at: writtenAt,
    by: directory.author(groupId, { personId: authorId, municipalityId: authorFor }),
    removed,
    mayWithdraw: !removed && isCurrent && authorId === ctx.personId && maySay(ctx, group, 'comment'),
  };
}

function shownSuggestion(
  { locale }: TenantContext,
  { kind, draft }: SeenDocument,
  { suggestion, clauseId, madeOn, state }: RemarkRow,
  directory: Directory,
): GovernanceSuggestionObject | null {
  if (!suggestion) return null;
  const fields = TEMPLATES[kind].clauses.flatMap((clause) => clause.fields);
  return {
    outdated: state === 'OPEN' && draft !== null && (draft.clauseEdits[clauseId] ?? 0) !== madeOn,
    paragraphs: suggestion.paragraphs && [...suggestion.paragraphs],
    english: [...suggestion.en],
    french: [...suggestion.fr],
    values: suggestion.fields.flatMap(({ id, municipalityId, value, valueFr }, at) => {
      const field = fields.find((one) => one.id === id);
      if (!field) return [];
      const before = suggestion.before[at];
      return [
        {
          id,
          municipality: municipalityId ? (directory.municipality(municipalityId) ?? null) : null,
          label: field.label[locale],
          type: field.type,
          valueBefore: before?.value ?? null,
          valueBeforeFr: before?.valueFr ?? null,
          value,
          valueFr,
        },
      ];
    }),
  };
}
