import { ROLES, type Role } from '@commonworks/access';
import { MUNICIPALITY_TYPES, type MunicipalityType } from '@commonworks/domain-assessment';
import { GOVERNANCE_KINDS, type GovernanceKind } from '@commonworks/domain-governance';
import { registerEnumType } from '@nestjs/graphql';

/** Each value under its own name, as Nest wants an enum. */
export const enumOf = <V extends string>(values: readonly V[]): { [K in V]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K };

export const RoleEnum = enumOf<Role>(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is, in a municipality, in a consortium or for the installation.',
  valuesMap: {
    LEAD: { description: 'Leads the work of a municipality: fills, shares and submits its workbooks.' },
    CONTRIBUTOR: { description: 'Answers the sections of a workbook that were handed over.' },
    APPROVER: { description: 'Reads a municipality’s workbooks, sends them back or signs them off.' },
    VIEWER: { description: 'Reads a municipality’s workbooks and results.' },
    COORDINATOR: { description: 'Runs the campaigns of a consortium.' },
    ANALYST: { description: 'Reads the progress and the results of a consortium.' },
    ADMINISTRATOR: { description: 'Operates the installation; reads no answers and no results.' },
  },
});

export const LocaleEnum = { EN: 'en', FR: 'fr' } as const;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the product.',
  valuesMap: { EN: { description: 'English.' }, FR: { description: 'French.' } },
});

export const MunicipalityTypeEnum = enumOf<MunicipalityType>(MUNICIPALITY_TYPES);
registerEnumType(MunicipalityTypeEnum, {
  name: 'MunicipalityType',
  description: 'The legal status of a municipality.',
  valuesMap: {
    CITY: { description: 'City.' },
    TOWN: { description: 'Town.' },
    VILLAGE: { description: 'Village.' },
    MUNICIPALITY: { description: 'Municipality, where the province knows no finer status.' },
    MUNICIPAL_DISTRICT: { description: 'Municipal district or county.' },
    SPECIALIZED_MUNICIPALITY: { description: 'Specialized municipality, urban and rural under one council.' },
  },
});

/** Here, because the library has templates of each kind, and groups have documents. */
export const GovernanceKindEnum = enumOf<GovernanceKind>(GOVERNANCE_KINDS);
registerEnumType(GovernanceKindEnum, {
  name: 'GovernanceKind',
  description: 'What a governance document is.',
  valuesMap: {
    CHARTER: {
      description: 'Governance charter: who decides what, who pays what, how one joins and leaves.',
    },
    REQUIREMENTS: { description: 'Requirements specification: what a system or service has to do.' },
    SLA: { description: 'Service level agreement: how well a service is given, and what a miss costs.' },
    COSTING: {
      description: 'Total costing model: what it costs, who pays which share, whether it pays off.',
    },
  },
});
