import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  faultIf,
  found,
  municipalityLoader,
  notFound,
  refuseFaults,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import {
  isRequirementArea,
  nextRequirementId,
  type Requirement,
} from '@commonworks/domain-governance/requirements';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { requirementWith } from './check-requirement.js';
import { holdRequirements, requireRow, type HeldRequirements } from './hold-requirements.js';
import { newRequirement } from './new-requirement.js';
import { presentRow, readRequirement } from './present-requirement.js';
import { recordRequirement } from './record-requirement.js';
import { insertRequirement, storeRequirement } from './requirement-writes.js';
import { readRequirements, type RequirementRow } from './requirement-rows.js';
import type { SaveGovernanceRequirementInput } from './requirement.inputs.js';
import type { GovernanceRequirementObject, RequirementResult } from './requirement.types.js';

/** Requirements of one specification: far more than one can be read through. */
export const MOST_REQUIREMENTS = 500;

/** A change that somebody else was before, by how it reads with each. */
export interface Crossed {
  readonly yours: string;
  readonly theirs: string;
}

/** The requirements of specifications that are written. */
@Injectable()
export class RequirementService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Writes a requirement, or a new one. Where it reads so already nothing is done, whatever was read.
   * @throws AppError NOT_FOUND for who does not write in the group, and as `requirementWith`; CONFLICT where the document is
   *   no draft, where it or the area has as many as it can have, and while the group is paused or closed; INVALID_INPUT
   */
  async save(ctx: TenantContext, input: SaveGovernanceRequirementInput): Promise<RequirementResult> {
    const { documentId, requirementId = null } = input;
    const done = await this.database.write(ctx, async (tx): Promise<{ id: string; crossed?: Crossed }> => {
      const held = await holdRequirements(tx, ctx, documentId);
      if (requirementId === null) return { id: await this.add(tx, ctx, held, input) };
      const row = requireRow(held.rows, requirementId);
      const requirement = requirementWith(row.requirement, input, held.rows);
      const setPriority = prioritySet(row, input);
      if (setPriority === row.setPriority && isDeepStrictEqual(requirement, row.requirement)) return row;
      if (row.edits !== input.expectedEdits) {
        const { agreedPriority } = input;
        const yours = { ...requirement, ...(agreedPriority !== undefined && { agreedPriority }) };
        return { id: row.id, crossed: crossedBy(yours, row, ctx) };
      }
      await storeRequirement(tx, row, { ...row, requirement, setPriority, touched: true });
      await recordRequirement(tx, ctx, held, row.requirement.id);
      return row;
    });
    return this.answer(ctx, documentId, done);
  }

  /** What was done, to who did it. */
  async answer(
    ctx: TenantContext,
    documentId: string,
    { id, crossed }: { readonly id: string; readonly crossed?: Crossed },
  ): Promise<RequirementResult> {
    const current = await this.one(ctx, documentId, id);
    if (!crossed) return current;
    return { message: translate(ctx.locale, 'group:outdated.requirement'), ...crossed, current };
  }

  /** @throws AppError NOT_FOUND */
  one(ctx: TenantContext, documentId: string, id: string): Promise<GovernanceRequirementObject> {
    return this.database.read(ctx, async (tx) =>
      presentRow(requireRow(await readRequirements(tx, [documentId]), id), ctx.locale),
    );
  }

  private async add(
    tx: Transaction,
    ctx: TenantContext,
    held: HeldRequirements,
    input: SaveGovernanceRequirementInput,
  ): Promise<string> {
    const { rows, group, document } = held;
    const area = input.area ?? '';
    refuseFaults(faultIf(!isRequirementArea(area), 'input.area', 'group:invalid.requirement.area'));
    if (rows.length >= MOST_REQUIREMENTS)
      throw new AppError('CONFLICT', { most: MOST_REQUIREMENTS }, 'group:refused.requirement.most');
    const number = nextRequirementId(
      area,
      rows.map(({ requirement }) => requirement.id),
    );
    if (number === null) throw new AppError('CONFLICT', { area }, 'group:refused.requirement.area');
    const source = await this.sourceOf(tx, ctx, held, input.memberId ?? null);
    const requirement = requirementWith(newRequirement(number, source), input, rows);
    const municipalityId = municipalityActedFor(ctx, group, 'write');
    const written = { requirement, setPriority: input.agreedPriority ?? null, reason: '', touched: true };
    const id = await insertRequirement(tx, document, written, {
      personId: found(ctx.personId),
      municipalityId,
    });
    await recordRequirement(tx, ctx, held, number);
    return id;
  }

  private async sourceOf(
    tx: Transaction,
    ctx: TenantContext,
    { group }: HeldRequirements,
    memberId: string | null,
  ): Promise<Requirement['source']> {
    if (memberId === null) return { kind: 'GROUP' };
    if (!group.members.includes(memberId)) notFound();
    const { name } = found((await municipalityLoader.load(tx, [memberId], ctx)).get(memberId));
    return { kind: 'MEMBER', id: memberId, label: { en: name, fr: name } };
  }
}

/** Both texts of a change that somebody else was before. */
export const crossedBy = (yours: Requirement, row: RequirementRow, { locale }: TenantContext): Crossed => ({
  yours: readRequirement(yours, locale),
  theirs: readRequirement(row.requirement, locale),
});

/** One that follows the members' still does where it was sent back as it was read. */
function prioritySet(
  { setPriority, requirement }: RequirementRow,
  { agreedPriority }: Pick<SaveGovernanceRequirementInput, 'agreedPriority'>,
): RequirementRow['setPriority'] {
  if (agreedPriority === undefined) return setPriority;
  const isAsRead = setPriority === null && agreedPriority === requirement.agreedPriority;
  return isAsRead ? null : agreedPriority;
}
