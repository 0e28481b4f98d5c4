import { readFiles, type Queries, type Transaction } from '@commonworks/api-platform';
import { NO_CONTENTS, type ContentsFacts } from '@commonworks/domain-group';
import { readFacts } from '../facts/fact-rows.js';
import { readAgreedDocuments } from '../governance/agreed-documents.js';
import { readGroupFiles } from '../files/group-file-rows.js';
import { readResolutions } from '../resolutions/resolution-rows.js';
import { readScopeNotes } from '../scope/scope-note-rows.js';

/**
 * What conditions of stages ask of what these groups keep, as far as the transaction sees it: an observer is told what
 * the files meet that observers see, so that a condition does not tell of a restricted one.
 */
export async function contentsFactsOf(
  tx: Transaction,
  groupIds: readonly string[],
): Promise<Map<string, ContentsFacts>> {
  const [notes, files, resolutions, facts, agreed] = await readAll(tx, groupIds);
  const versions = await readFiles(
    tx,
    files.flatMap(({ fileId, mark }) => (mark === 'SIGNED_CHARTER' ? fileId : [])),
  );
  return new Map(
    groupIds.map((id) => {
      const of = <Row extends { readonly groupId: string }>(rows: readonly Row[]) =>
        rows.filter(({ groupId }) => groupId === id);
      const charter = of(files).find(({ mark }) => mark === 'SIGNED_CHARTER');
      const version = charter && versions.get(charter.fileId)?.version;
      return [
        id,
        {
          ...NO_CONTENTS,
          level: of(notes)[0]?.collaborationLevel ?? null,
          marks: of(files).map(({ mark }) => mark),
          onCharter: of(resolutions)
            .filter(
              (one) =>
                one.kind === 'CHARTER' && one.fileId === charter?.fileId && one.fileVersion === version,
            )
            .map(({ municipalityId }) => municipalityId),
          onFunding: of(resolutions)
            .filter(({ kind }) => kind === 'FUNDING')
            .map(({ municipalityId }) => municipalityId),
          told: of(facts).map(({ code }) => code),
          agreed: of(agreed).map(({ kind }) => kind),
          toCharter: of(agreed).flatMap((one) => (one.kind === 'CHARTER' ? [one.agreed] : [])),
        },
      ];
    }),
  );
}

async function readAll(tx: Queries, groupIds: readonly string[]) {
  return [
    await readScopeNotes(tx, groupIds),
    await readGroupFiles(tx, groupIds),
    await readResolutions(tx, groupIds),
    await readFacts(tx, groupIds),
    await readAgreedDocuments(tx, groupIds),
  ] as const;
}
