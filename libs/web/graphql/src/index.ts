export { createCache } from './create-cache.js';
export { PAGED_LISTS } from './paged-lists.js';
export * from './generated/graphql.js';
// The enums stand in both files, alike; named here, these win, and none depends on a document using it.
export type {
  AnswerState,
  CampaignStatus,
  ChartPlace,
  Dimension,
  Hosting,
  Layer,
  Lens,
  Locale,
  MunicipalityType,
  OpportunityFactorCode,
  OpportunityKind,
  OpportunityStatus,
  PeerGroupKind,
  QuadrantRegion,
  QuestionKind,
  RatingCode,
  ReleaseStatus,
  Role,
  SharingLevel,
  ThresholdKind,
  WithheldReason,
  WorkbookStatus,
} from './generated/enums.js';
