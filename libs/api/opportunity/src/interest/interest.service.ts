import { permits } from '@commonworks/access';
import {
  AppError,
  enqueueJob,
  faultIf,
  found,
  hintChange,
  holdInterests,
  notFound,
  recordAudit,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  withPurpose,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { CONTACT_LENGTH, textLength } from '@commonworks/domain-assessment';
import { takesPart } from '@commonworks/domain-opportunity';
import { Injectable } from '@nestjs/common';
import { revealJob } from '../job-kinds.js';
import { removeDeclined } from '../invitation/invitation-rows.js';
import { OpportunityService } from '../opportunities/opportunity.service.js';
import type { OpportunityObject } from '../opportunities/opportunity.types.js';
import {
  changeNamed,
  findPublishedFor,
  readInterest,
  readNamedIds,
  removeInterest,
  storeInterest,
  takeNameBack,
  type DeclaredInterest,
  type OpportunityPlace,
} from './interest-rows.js';
import { NameFollowers } from './name-followers.js';
import type { DeclareInterestInput, WithdrawInterestInput } from './interest.types.js';

/** What municipalities would do in an opportunity, each for itself. */
@Injectable()
export class InterestService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly opportunities: OpportunityService,
    private readonly followers: NameFollowers,
  ) {}

  /**
   * Declares an interest in place of what the municipality declared before. Who consents no more to be named, or only
   * observes, is named to nobody from then on.
   * @throws AppError NOT_FOUND for who may not declare for this municipality, and for what is not published to it;
   *   INVALID_INPUT; CONFLICT where something else stands than was read
   */
  async declare(
    ctx: TenantContext,
    { opportunityId, municipalityId, expectedDeclaredAt, ...declared }: DeclareInterestInput,
  ): Promise<OpportunityObject> {
    this.requireDeclarer(ctx, opportunityId, municipalityId);
    const interest = { ...declared, contact: declared.contact.replace(/\s+/gu, ' ').trim() };
    refuseFaults(
      faultIf(textLength(interest.contact) > CONTACT_LENGTH, 'input.contact', 'opportunity:invalid.contact', {
        most: CONTACT_LENGTH,
      }),
    );
    await this.database.write(ctx, async (tx) => {
      await holdInterests(tx, opportunityId);
      const place = found(await findPublishedFor(tx, opportunityId, municipalityId));
      const before = await readInterest(tx, opportunityId, municipalityId);
      if (before && says(before, interest)) return;
      if (expectedDeclaredAt !== undefined && before?.declaredAt.getTime() !== expectedDeclaredAt?.getTime())
        throw new AppError('CONFLICT', {}, 'opportunity:changedMeanwhile');
      const namedTo = await readNamedIds(tx, opportunityId);
      await storeInterest(tx, place, municipalityId, interest, ctx.personId);
      await removeDeclined(tx, opportunityId, municipalityId);
      if (interest.named && takesPart(interest.level))
        await changeNamed(tx, opportunityId, municipalityId, interest);
      else await this.takeBack(tx, ctx, opportunityId, municipalityId);
      await this.record(tx, ctx, 'INTEREST_DECLARED', place, municipalityId);
      const coordinatorSees = interest.tellCoordinator || before?.tellCoordinator === true;
      await this.tell(tx, ctx, place, municipalityId, { namedTo, coordinatorSees });
    });
    return found(await this.opportunities.one(ctx, opportunityId));
  }

  /**
   * Takes an interest back. Before the municipality is named nobody else can tell; afterwards its name goes at once.
   * @throws AppError NOT_FOUND as above
   */
  async withdraw(
    ctx: TenantContext,
    { opportunityId, municipalityId }: WithdrawInterestInput,
  ): Promise<OpportunityObject> {
    this.requireDeclarer(ctx, opportunityId, municipalityId);
    await this.database.write(ctx, async (tx) => {
      await holdInterests(tx, opportunityId);
      const place = found(await findPublishedFor(tx, opportunityId, municipalityId));
      const before = await readInterest(tx, opportunityId, municipalityId);
      if (!before) return;
      const namedTo = await readNamedIds(tx, opportunityId);
      await this.takeBack(tx, ctx, opportunityId, municipalityId);
      await removeInterest(tx, opportunityId, municipalityId);
      await this.record(tx, ctx, 'INTEREST_WITHDRAWN', place, municipalityId);
      await this.tell(tx, ctx, place, municipalityId, { namedTo, coordinatorSees: before.tellCoordinator });
    });
    return found(await this.opportunities.one(ctx, opportunityId));
  }

  /** Has the batch done now. @returns the id of the job @throws AppError NOT_FOUND for others than administrators */
  runBatch(ctx: TenantContext): Promise<string> {
    return this.database.write(withPurpose(ctx, 'ADMINISTRATE'), (tx) => enqueueJob(tx, revealJob, {}));
  }

  private requireDeclarer(ctx: TenantContext, opportunityId: string, municipalityId: string): void {
    requireUuids(opportunityId, municipalityId);
    if (!permits(ctx.ability, 'declare', 'Interest', { municipalityId })) notFound();
  }

  /** Its name goes here, and from what others made of it. */
  private async takeBack(
    tx: Transaction,
    ctx: TenantContext,
    opportunityId: string,
    municipalityId: string,
  ): Promise<void> {
    await takeNameBack(tx, opportunityId, municipalityId);
    await this.followers.takenBack(tx, ctx, opportunityId, municipalityId);
  }

  /** In the log of the municipality: nobody else reads it there. */
  private record(
    tx: Transaction,
    ctx: TenantContext,
    action: 'INTEREST_DECLARED' | 'INTEREST_WITHDRAWN',
    { id }: OpportunityPlace,
    municipalityId: string,
  ): Promise<void> {
    return recordAudit(tx, ctx, { action, subjectType: 'opportunity', subjectId: id, municipalityId });
  }

  /** Only those hear of it who see something else now: even that something changed would tell the others. */
  private async tell(
    tx: Transaction,
    { personId }: TenantContext,
    { campaignId, consortiumId }: OpportunityPlace,
    municipalityId: string,
    { namedTo, coordinatorSees }: { namedTo: readonly string[]; coordinatorSees: boolean },
  ): Promise<void> {
    for (const id of new Set([municipalityId, ...namedTo]))
      await hintChange(tx, 'opportunity', campaignId, { kind: 'MUNICIPALITY', id }, personId);
    if (coordinatorSees || namedTo.includes(municipalityId))
      await hintChange(tx, 'opportunity', campaignId, { kind: 'COORDINATORS', id: consortiumId }, personId);
  }
}

const says = (before: DeclaredInterest, now: DeclaredInterest): boolean =>
  before.level === now.level &&
  before.collaborationLevel === now.collaborationLevel &&
  before.named === now.named &&
  before.tellCoordinator === now.tellCoordinator &&
  before.contact === now.contact;
