import { enumOf } from '@commonworks/api-platform';
import {
  AGREEMENT_AUTHORITIES,
  AGREEMENT_DECISIONS,
  AGREEMENT_RULES,
  FIELD_TYPES,
  GOVERNANCE_STATUSES,
  GOVERNANCE_STEPS,
  type AgreementAuthority,
  type AgreementDecision,
  type AgreementRule,
  type FieldOrigin,
  type FieldType,
  type GovernanceStatus,
  type GovernanceStep,
} from '@commonworks/domain-governance';
import { registerEnumType } from '@nestjs/graphql';

export const GovernanceStatusEnum = enumOf<GovernanceStatus>(GOVERNANCE_STATUSES);
registerEnumType(GovernanceStatusEnum, {
  name: 'GovernanceStatus',
  description: 'Where a governance document stands.',
  valuesMap: {
    DRAFT: { description: 'It is written.' },
    IN_REVIEW: { description: 'It was sent for review: each member’s approver decides.' },
    AGREED: { description: 'As many agreed as have to; not every agreement binds its municipality.' },
    IN_FORCE: { description: 'Each agreement was given by delegation or by a council.' },
    SUPERSEDED: { description: 'A later version took its place, or is written.' },
  },
});

export const GovernanceStepEnum = enumOf<GovernanceStep>(GOVERNANCE_STEPS);
registerEnumType(GovernanceStepEnum, {
  name: 'GovernanceStep',
  description: 'What somebody can do with a governance document.',
  valuesMap: {
    WRITE: { description: 'Fill it in and change its clauses.' },
    SEND: { description: 'Send it for review.' },
    DECIDE: { description: 'Decide on it for one’s municipality.' },
    REVISE: { description: 'Take it back to be written on.' },
  },
});

export const AgreementDecisionEnum = enumOf<AgreementDecision>(AGREEMENT_DECISIONS);
registerEnumType(AgreementDecisionEnum, {
  name: 'AgreementDecision',
  description: 'What a municipality says to a governance document.',
  valuesMap: {
    AGREE: { description: 'It agrees.' },
    OBJECT: { description: 'It objects.' },
    SEND_BACK: { description: 'It would have something otherwise first.' },
  },
});

export const AgreementAuthorityEnum = enumOf<AgreementAuthority>(AGREEMENT_AUTHORITIES);
registerEnumType(AgreementAuthorityEnum, {
  name: 'AgreementAuthority',
  description: 'By what right somebody decides for a municipality.',
  valuesMap: {
    STAFF: { description: 'As an officer: this binds nobody yet.' },
    DELEGATED: { description: 'By a by-law that delegates it.' },
    COUNCIL: { description: 'By a resolution of the council.' },
  },
});

export const AgreementRuleEnum = enumOf<AgreementRule>(AGREEMENT_RULES);
registerEnumType(AgreementRuleEnum, {
  name: 'AgreementRule',
  description: 'How many members have to agree to a governance document.',
  valuesMap: {
    UNANIMITY: { description: 'All.' },
    TWO_THIRDS: { description: 'Two thirds of all.' },
    SIMPLE_MAJORITY: { description: 'More than half of all.' },
    DOUBLE_MAJORITY: { description: 'More than half of all, with half of the population of all.' },
  },
});

export const FIELD_ORIGINS: readonly FieldOrigin[] = ['WRITTEN', 'SOURCE', 'USUAL', 'NONE'];
export const FieldOriginEnum = enumOf<FieldOrigin>(FIELD_ORIGINS);
registerEnumType(FieldOriginEnum, {
  name: 'GovernanceFieldOrigin',
  description: 'Where the value of a field comes from.',
  valuesMap: {
    WRITTEN: { description: 'Somebody wrote it.' },
    SOURCE: { description: 'The product knows it, and it follows that.' },
    USUAL: { description: 'What most groups write.' },
    NONE: { description: 'It has none yet.' },
  },
});

export const FieldTypeEnum = enumOf<FieldType>(FIELD_TYPES);
registerEnumType(FieldTypeEnum, {
  name: 'GovernanceFieldType',
  description: 'What a field takes.',
  valuesMap: {
    TEXT: { description: 'Words on one line, in both languages.' },
    LONG_TEXT: { description: 'Words on several lines, in both languages.' },
    NAME: { description: 'One text for both languages.' },
    DATE: { description: 'A day, YYYY-MM-DD.' },
    CENTS: { description: 'An amount in whole cents.' },
    NUMBER: { description: 'A whole number.' },
    PERCENT: { description: 'An exact decimal.' },
  },
});
