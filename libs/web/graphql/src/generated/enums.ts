export type AnswerState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'NOT_APPLICABLE'
  | 'UNANSWERED'
  | 'UNKNOWN';

export type CampaignStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'RELEASED';

export type Dimension =
  | 'ENABLEMENT'
  | 'IMPROVEMENT'
  | 'MATURITY'
  | 'PRIORITY'
  | 'READINESS'
  | 'SATISFACTION';

export type Hosting =
  | 'CLOUD_OR_HOSTED'
  | 'ON_PREMISE';

export type Layer =
  | 'CUSTOMER_FACING'
  | 'INFRASTRUCTURE'
  | 'INTEGRATION'
  | 'MAJOR_BUSINESS_SYSTEMS';

export type Lens =
  | 'CLIENT'
  | 'SUPPLIER';

export type Locale =
  | 'EN'
  | 'FR';

export type MunicipalityType =
  | 'CITY'
  | 'MUNICIPALITY'
  | 'MUNICIPAL_DISTRICT'
  | 'SPECIALIZED_MUNICIPALITY'
  | 'TOWN'
  | 'VILLAGE';

export type PeerGroupKind =
  | 'CAMPAIGN'
  | 'MUNICIPALITY_TYPE'
  | 'POPULATION_BAND';

export type QuadrantRegion =
  | 'EXPLORE'
  | 'HARVEST'
  | 'IMPROVE'
  | 'INVEST'
  | 'MAYBE'
  | 'MONITOR'
  | 'PURSUE'
  | 'TEST';

export type QuestionKind =
  | 'CHOICE'
  | 'DERIVED'
  | 'NUMBER'
  | 'RATING'
  | 'SCALE'
  | 'SYSTEM'
  | 'TEXT';

export type RatingCode =
  | 'GAP'
  | 'MEETS_NEEDS'
  | 'NEEDS_IMPROVEMENT'
  | 'RISK_OR_KEY_ENABLER';

export type ReleaseStatus =
  | 'COMPUTING'
  | 'FAILED'
  | 'PUBLISHED'
  | 'REQUESTED';

export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'APPROVER'
  | 'CONTRIBUTOR'
  | 'COORDINATOR'
  | 'LEAD'
  | 'VIEWER';

export type SharingLevel =
  | 'AGGREGATE'
  | 'NAMED'
  | 'PRIVATE'
  | 'PUBLIC';

export type ThresholdKind =
  | 'FIXED'
  | 'GROUP_MEAN'
  | 'GROUP_MEDIAN';

export type WithheldReason =
  | 'DIFFERENCING'
  | 'DOMINANCE'
  | 'NO_ANSWERS'
  | 'SAME_ANSWER'
  | 'TOO_FEW'
  | 'TOO_FEW_FOR_QUARTILES';

export type WorkbookStatus =
  | 'CHANGES_REQUESTED'
  | 'IN_PROGRESS'
  | 'IN_REVIEW'
  | 'SUBMITTED';
