import { type Role } from '@commonworks/access';
import {
  type Dimension,
  type Hosting,
  type Layer,
  type MunicipalityType,
  type RatingCode,
  type ReplacementStatus,
  type SystemField,
} from '@commonworks/domain-assessment';
import { type ScopingItem, type Zone } from '@commonworks/domain-meeting';

/** The stages of a group, in their order. */
type GroupStage = 'PROPOSED' | 'CHAMPIONED' | 'SCOPING' | 'CHARTERED' | 'DELIVERING' | 'CLOSED';

/** By which rule a group decides, what a member says, and what comes of it. */
type VotingRule = 'CONSENSUS' | 'SIMPLE_MAJORITY' | 'TWO_THIRDS' | 'DOUBLE_MAJORITY' | 'UNANIMITY';
type Vote = 'YES' | 'NO' | 'ABSTAIN';
type VoteResult = 'CARRIED' | 'LOST';

/** The life of minutes. */
type MinutesStatus = 'DRAFT' | 'CIRCULATED' | 'ADOPTED';

/** What a governance document is, its life, what a municipality says to it, and by what right. */
type GovernanceKind = 'CHARTER' | 'REQUIREMENTS' | 'SLA' | 'COSTING';
type GovernanceStatus = 'DRAFT' | 'IN_REVIEW' | 'AGREED' | 'IN_FORCE' | 'SUPERSEDED';
type AgreementDecision = 'AGREE' | 'OBJECT' | 'SEND_BACK';
type AgreementAuthority = 'STAFF' | 'DELEGATED' | 'COUNCIL';

/** What a reader of one language calls the things of the domain that both the api and the pages name. */
export interface Terms {
  role: Record<Role, string>;
  /** A role with where it is held. */
  roleAt: string;
  municipality: string;
  municipalities: string;
  municipalityType: Record<MunicipalityType, string>;
  /** All municipalities of a type. */
  municipalityTypes: Record<MunicipalityType, string>;
  dimension: Record<Dimension, string>;
  layer: Record<Layer, string>;
  rating: Record<RatingCode, string>;
  workPlanned: string;
  hosting: Record<Hosting, string>;
  systemField: Record<SystemField, string>;
  replacementStatus: Record<ReplacementStatus, string>;
  /** Whose clocks a time is told by. */
  zone: Record<Zone, string>;
  /** The agenda of a scoping meeting. */
  scopingItem: Record<ScopingItem, string>;
  /** Where an opportunity group is in its life. */
  groupStage: Record<GroupStage, string>;
  votingRule: Record<VotingRule, string>;
  vote: Record<Vote, string>;
  voteResult: Record<VoteResult, string>;
  /** The record of a meeting, and where it is in its life. */
  minutes: string;
  minutesStatus: Record<MinutesStatus, string>;
  governanceKind: Record<GovernanceKind, string>;
  governanceStatus: Record<GovernanceStatus, string>;
  agreementDecision: Record<AgreementDecision, string>;
  agreementAuthority: Record<AgreementAuthority, string>;
  /** What members said to a version of a document, and its hash. */
  agreementRecord: string;
}
