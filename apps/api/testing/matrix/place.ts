import { randomUUID } from 'node:crypto';

/** What can be asked for of somebody; ids that name nothing, for the unknown. */
export interface Place {
  readonly exists: boolean;
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly consortiumCode: string;
  readonly coordinatorId: string;
  readonly campaigns: Record<'DRAFT' | 'OPEN' | 'RELEASED', string>;
  readonly workbooks: Record<'OPEN' | 'RELEASED', string>;
  /** Files of the workbook that is released: in the section handed to the contributor, and in the other. */
  readonly evidence: Record<'handed' | 'hidden', string>;
  /** Of the campaign that is released, with its widest peer group. */
  readonly releaseId: string;
  readonly peerGroupId: string;
  /** Found in that release, and cited by nothing. */
  readonly candidateId: string;
  /** Made of another of its candidates, and published. */
  readonly opportunityId: string;
  /** A group in which the municipality is the one member. */
  readonly groupId: string;
  /** A governance document of that group, to which it agreed. */
  readonly documentId: string;
  /** An event of the municipality's audit log, with one before it. */
  readonly eventId: string;
  /** Open invitations, to the municipality and to the consortium. */
  readonly invitationId: string;
  readonly consortiumInvitationId: string;
  /** A municipality of the consortium in which nobody is. */
  readonly memberWithoutLeadId: string;
}

/** A place that does not exist. */
export const nowhere = (): Place => ({
  exists: false,
  municipalityId: randomUUID(),
  consortiumId: randomUUID(),
  consortiumCode: 'nowhere',
  coordinatorId: randomUUID(),
  campaigns: { DRAFT: randomUUID(), OPEN: randomUUID(), RELEASED: randomUUID() },
  workbooks: { OPEN: randomUUID(), RELEASED: randomUUID() },
  evidence: { handed: randomUUID(), hidden: randomUUID() },
  releaseId: randomUUID(),
  peerGroupId: randomUUID(),
  candidateId: randomUUID(),
  opportunityId: randomUUID(),
  groupId: randomUUID(),
  documentId: randomUUID(),
  eventId: randomUUID(),
  invitationId: randomUUID(),
  consortiumInvitationId: randomUUID(),
  memberWithoutLeadId: randomUUID(),
});
