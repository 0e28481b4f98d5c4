import {
  faultIf,
  found,
  recordAudit,
  refuseFaults,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { GroupService } from '../groups/group.service.js';
import { holdGroup, requireGroup } from '../groups/require-group.js';
import { readScopeNotes, storeScopeNote, type ScopeTexts } from './scope-note-rows.js';
import type { SaveScopeNoteInput, SaveScopeNoteResult } from './scope-note.types.js';

const LENGTH = 8000;

/** What is in the scope of a group. */
@Injectable()
export class ScopeNoteService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Saves a version after the one that was read. Where it reads so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group; CONFLICT while it is paused or closed; INVALID_INPUT
   */
  async save(
    ctx: TenantContext,
    { groupId, expectedVersion, ...written }: SaveScopeNoteInput,
  ): Promise<SaveScopeNoteResult> {
    const isSaved = await this.database.write(ctx, async (tx) => {
      await holdGroup(tx, groupId);
      const group = await requireGroup(tx, ctx, groupId, 'write');
      const texts = checked(written);
      const [newest] = await readScopeNotes(tx, [groupId]);
      if (newest && readsAs(newest, texts)) return true;
      const version = newest?.version ?? 0;
      if (version !== expectedVersion) return false;
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      await storeScopeNote(tx, {
        groupId,
        version: version + 1,
        ...texts,
        savedBy: found(ctx.personId),
        savedFor: municipalityId,
      });
      await recordAudit(tx, ctx, {
        action: 'GROUP_SCOPE_SAVED',
        subjectType: 'group',
        subjectId: groupId,
        municipalityId,
        detail: { version: version + 1 },
      });
      await hintReaders(tx, ctx, group);
      return true;
    });
    const current = found(await this.groups.one(ctx, groupId));
    return isSaved ? current : { message: translate(ctx.locale, 'group:outdated.scope'), current };
  }
}

/** @throws FieldError INVALID_INPUT */
function checked({ inScope, outOfScope, options, collaborationLevel }: ScopeTexts): ScopeTexts {
  const texts = { inScope: inScope.trim(), outOfScope: outOfScope.trim(), options: options.trim() };
  refuseFaults(
    faultIf(texts.inScope === '', 'input.inScope', 'group:invalid.inScope'),
    ...(['inScope', 'outOfScope', 'options'] as const).map((name) =>
      faultIf(textLength(texts[name]) > LENGTH, `input.${name}`, 'group:invalid.scopeLength', {
        most: LENGTH,
      }),
    ),
  );
  return { ...texts, collaborationLevel };
}

const readsAs = (note: ScopeTexts, texts: ScopeTexts): boolean =>
  (['inScope', 'outOfScope', 'options', 'collaborationLevel'] as const).every(
    (name) => note[name] === texts[name],
  );
