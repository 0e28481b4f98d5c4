import { enumOf } from '@commonworks/api-platform';
import {
  REQUIREMENT_PRIORITIES,
  REQUIREMENT_SOURCES,
  REQUIREMENT_STATUSES,
  REQUIREMENT_TYPES,
  TEST_RESULTS,
  TRACE_GAPS,
  VERIFICATION_METHODS,
  type RequirementPriority,
  type RequirementSourceKind,
  type RequirementStatus,
  type RequirementType,
  type TestResult,
  type TraceGap,
  type VerificationMethod,
} from '@commonworks/domain-governance/requirements';
import { registerEnumType } from '@nestjs/graphql';

export const RequirementTypeEnum = enumOf<RequirementType>(REQUIREMENT_TYPES);
registerEnumType(RequirementTypeEnum, {
  name: 'RequirementType',
  description: 'What a requirement is about.',
  valuesMap: {
    FUNCTIONAL: { description: 'What a solution does.' },
    DATA: { description: 'What it holds.' },
    INTERFACE: { description: 'What it exchanges with others.' },
    QUALITY: { description: 'How well it does so: with a number and its unit.' },
    SECURITY_PRIVACY: { description: 'How it protects what it holds.' },
    LEGAL: { description: 'What law asks for.' },
    MIGRATION: { description: 'How what is there comes into it.' },
    TRAINING: { description: 'How people learn it.' },
    SUPPORT: { description: 'How people are helped with it.' },
  },
});

export const RequirementPriorityEnum = enumOf<RequirementPriority>(REQUIREMENT_PRIORITIES);
registerEnumType(RequirementPriorityEnum, {
  name: 'RequirementPriority',
  description: 'How much something is needed.',
  valuesMap: {
    MUST: { description: 'Without it the purchase is pointless.' },
    SHOULD: { description: 'It matters, and could be done without for a while.' },
    COULD: { description: 'It would be welcome.' },
    WONT: { description: 'Not this time.' },
  },
});

export const RequirementStatusEnum = enumOf<RequirementStatus>(REQUIREMENT_STATUSES);
registerEnumType(RequirementStatusEnum, {
  name: 'RequirementStatus',
  description: 'How far a requirement has come.',
  valuesMap: {
    PROPOSED: { description: 'Somebody, or the answers of members, suggested it.' },
    REVIEWED: { description: 'People looked at its words.' },
    AGREED: { description: 'Its words are sound and the group wants it.' },
    VERIFIED: { description: 'A solution was shown to meet it.' },
    REJECTED: { description: 'The group does not want it.' },
  },
});

export const RequirementSourceKindEnum = enumOf<RequirementSourceKind>(REQUIREMENT_SOURCES);
registerEnumType(RequirementSourceKindEnum, {
  name: 'RequirementSourceKind',
  description: 'Where a requirement comes from.',
  valuesMap: {
    SERVICE: { description: 'A service of the catalogue.' },
    QUESTION: { description: 'A question, by what members answered.' },
    MEMBER: { description: 'One of the members.' },
    GROUP: { description: 'The group itself.' },
  },
});

export const VerificationMethodEnum = enumOf<VerificationMethod>(VERIFICATION_METHODS);
registerEnumType(VerificationMethodEnum, {
  name: 'VerificationMethod',
  description: 'How it is seen whether a requirement is met.',
  valuesMap: {
    INSPECTION: { description: 'One looks.' },
    ANALYSIS: { description: 'One computes or reasons.' },
    DEMONSTRATION: { description: 'It is shown at work.' },
    TEST: { description: 'It is measured under given conditions.' },
  },
});

export const TestResultEnum = enumOf<TestResult>(TEST_RESULTS);
registerEnumType(TestResultEnum, {
  name: 'RequirementTestResult',
  description: 'What a test came to.',
  valuesMap: { PASSED: { description: 'It passed.' }, FAILED: { description: 'It failed.' } },
});

export const TraceGapEnum = enumOf<TraceGap>(TRACE_GAPS);
registerEnumType(TraceGapEnum, {
  name: 'GovernanceTraceGap',
  description: 'Where the way from a need to a result is broken.',
  valuesMap: {
    NO_REQUIREMENT: { description: 'No requirement meets the need.' },
    NO_NEED: { description: 'The requirement meets no need: an orphan.' },
    NO_PARAMETER: { description: 'No term of a service level keeps it met.' },
    NO_TEST: { description: 'Nothing tests it.' },
    NO_RESULT: { description: 'The test was not carried out.' },
    FAILED: { description: 'The test failed.' },
    UNKNOWN_TEST: { description: 'The test is not there.' },
  },
});
