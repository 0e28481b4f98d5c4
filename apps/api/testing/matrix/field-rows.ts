import { type FieldRule, withParent } from './field-rules.js';
import { ANYWHERE, consortial, CONSORTIUM, municipal, OWN } from './who.js';

/** The municipality's people only. */
const ownOnly: FieldRule = { onlyFor: municipal(OWN) };

/** Every field of every object type. */
export const FIELDS: Record<string, Record<string, FieldRule>> = {
  Installation: withParent('empty demo version'),
  GovernanceTemplate: withParent('id kind name version dated about formats'),
  GovernanceTemplateText: withParent('template document'),
  Me: withParent('id name email locale lockedOutAt memberships'),
  AccountClosed: withParent('at'),
  Person: withParent('id name email memberships'),
  Membership: {
    ...withParent('role'),
    // Of a person's roles, each reader sees those in places the reader has a role in.
    municipality: { onlyFor: { ...municipal(OWN), ADMINISTRATOR: ANYWHERE } },
    consortium: { onlyFor: { COORDINATOR: CONSORTIUM, ANALYST: CONSORTIUM, ADMINISTRATOR: ANYWHERE } },
  },
  Municipality: withParent('id name type province population position'),
  Position: withParent('latitude longitude'),
  Consortium: withParent('id code name province municipalities'),
  Invitation: withParent('expiresAt delivery outsideDomains'),
  OpenInvitation: {
    ...withParent('id email name role placeName invitedBy expiresAt expired delivery'),
    ...withParent('municipalityId consortiumId'),
  },
  MunicipalityWithoutLead: withParent('id name emailDomains invitedUntil'),
  InvitationOffer: withParent('email name role placeName inviterName locale expiresAt hasAccount'),
  InvitationClosed: withParent('reason message locale'),
  OutboxLine: withParent('id to subject at openedAt refused'),
  OpenedOutboxLine: withParent('text link'),
  Job: withParent(
    'id title known state progress word reason attempts maximumAttempts askedAt nextAt endedAt stopping',
  ),
  Notification: withParent('id kind text path count at read'),
  NotificationSettings: withParent('sendsMail kinds'),
  NotificationSetting: withParent('kind title mail'),
  AuditEvent: withParent(
    'id at actor byPerson action subject municipalityName consortiumName detail address device',
  ),

  Service: withParent('id code name definition layer area synonyms crossReferences'),
  ServiceArea: withParent('id code name'),
  CrossReference: withParent('model version code matchType'),
  TemplateVersion: withParent('id templateCode name number questionCount kinds dimensions'),

  Campaign: withParent(
    'id name cycle year status synthetic consortium templateVersion opensOn closesOn openedAt closedAt ' +
      'releasedAt release thresholdKind thresholdValue lineIsHigh version',
  ),
  Release: withParent('id status requestedAt publishedAt'),
  Workbook: {
    ...withParent('id status municipality campaign progress editable published'),
    submittedAt: { onlyFor: { ...municipal(OWN), ...consortial } },
    remark: ownOnly,
    sharing: ownOnly,
    evidence: ownOnly,
    sections: { onlyFor: municipal(OWN), untilReleased: true },
  },
  Progress: withParent('answered total'),
  WorkbookSection: {
    ...withParent('id sectionId code title progress editable questions'),
    sharing: ownOnly,
    assignees: ownOnly,
  },
  WorkbookQuestion: {
    ...withParent('id questionId code kind text help service dimension settings answer'),
    sharing: ownOnly,
  },
  Evidence: withParent('id questionId name contentType bytes version uploadedAt uploadedBy'),
  FileHistory: withParent('fileId versions'),
  FileVersion: {
    ...withParent('number name contentType bytes uploadedAt'),
    // The office of a consortium knows nobody in a municipality by name.
    uploadedBy: { onlyFor: municipal(CONSORTIUM) },
  },
  QuestionSettings: withParent(
    'levels options multiple unit min max decimals amount maxLength higherIsBetter formula',
  ),
  QuestionOption: withParent('code label'),
  Answer: {
    ...withParent('id questionId value state version'),
    comment: ownOnly,
    updatedAt: ownOnly,
    updatedBy: ownOnly,
  },

  AnswerConflict: withParent('message current rejected'),
  CampaignConflict: withParent('message current'),
  RejectedAnswer: withParent('value state comment'),
  AnswerInvalid: withParent('message reason'),
  WorkbookLocked: withParent('message'),
  SignInRefused: withParent('message'),
  TooManyAttempts: withParent('message retryAfterSeconds'),
  TokenRefused: withParent('message'),
  InvalidInput: withParent('message field'),

  PeerGroup: withParent('id kind code name'),
  Benchmark: withParent('workbookId synthetic releasedAt peerGroup items'),
  BenchmarkItem: withParent(
    'question value state score n mean sd median q1 q3 percentileRank distance deviations counts ' +
      'other answers answersHeldBack namedOnly withheld quartilesWithheld quartilesNamedOnly',
  ),
  BenchmarkAnswer: withParent('municipality score'),
  RegionBenchmark: withParent('campaignId synthetic releasedAt peerGroup items'),
  BenchmarkQuestion: withParent(
    'id code kind text dimension unit serviceName sectionId sectionTitle higherIsBetter levels min max decimals',
  ),
  OptionCount: withParent('code label count'),
  OtherOptions: withParent('label options count'),
  MergedOption: withParent('code label'),
  Withheld: withParent('reason text'),
  Heatmap: withParent('dimension synthetic releasedAt services municipalities cells unnamed'),
  HeatmapService: withParent('id code name layer areaName mean n namedOnly withheld levels'),
  HeatmapLevel: withParent('level label score'),
  HeatmapMunicipality: withParent('id name type own population mean'),
  HeatmapCell: withParent('serviceId municipalityId score state'),
  Quadrant: withParent('lens municipality thresholds regions points unplaced synthetic releasedAt'),
  QuadrantThresholds: withParent('x y lineIsHigh'),
  QuadrantRegionName: withParent('code name'),
  QuadrantPoint: withParent('service x y region onLine explanation n namedOnly'),
  UnplacedService: withParent('service region withheld explanation'),
  SystemsRegister: withParent('synthetic rows'),
  SystemInUse: withParent(
    'questionId function municipality product knownAs vendor hosting version supportEnds replacement plannedReplacement',
  ),
  Replacement: withParent('status from to'),
  IndicatorTable: withParent('synthetic releasedAt indicators municipalities values'),
  Indicator: withParent(
    'questionId code text unit decimals derived higherIsBetter formula mean n namedOnly withheld',
  ),
  IndicatorValue: withParent('questionId municipalityId value'),
  AssessmentMap: withParent('municipality campaignName synthetic published layers'),
  AssessmentLayer: withParent('layer elements'),
  AssessmentElement: {
    ...withParent('questionId service state rating workPlanned observation'),
    comment: ownOnly,
  },
};
