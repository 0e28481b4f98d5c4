import { type CampaignSettingsFragment, type CreateCampaignInput } from '@commonworks/web-graphql';
import { DEFAULT_THRESHOLD, type ThresholdKind } from '@commonworks/domain-opportunity';
import { serverClock } from '@commonworks/web-ui';

/** What the fields of the form hold. */
export interface CampaignValues {
  consortiumId: string;
  templateVersionId: string;
  name: string;
  /** Empty while it is typed. */
  year: number | string;
  /** A day, or empty for none. */
  closesOn: string;
  thresholdKind: ThresholdKind;
  thresholdValue: number | string;
  lineIsHigh: boolean;
}

/** A new campaign before anything is typed. */
export function newValues(consortiumId: string, templateVersionId: string): CampaignValues {
  return {
    consortiumId,
    templateVersionId,
    name: '',
    year: serverClock.now().getFullYear(),
    closesOn: '',
    thresholdKind: 'FIXED',
    thresholdValue: DEFAULT_THRESHOLD,
    lineIsHigh: false,
  };
}

/** What stands of a campaign, as the fields hold it. */
export function valuesOf(campaign: CampaignSettingsFragment): CampaignValues {
  return {
    consortiumId: campaign.consortium.id,
    templateVersionId: campaign.templateVersion.id,
    name: campaign.name,
    year: campaign.year,
    closesOn: campaign.closesOn ?? '',
    thresholdKind: campaign.thresholdKind,
    thresholdValue: campaign.thresholdValue,
    lineIsHigh: campaign.lineIsHigh,
  };
}

/** What is sent of the fields. The cycle is that of the year; one of its own stays as long as the year does. */
export function settingsIn(
  { consortiumId: _, name, year, closesOn, thresholdValue, ...chosen }: CampaignValues,
  before?: Pick<CampaignSettingsFragment, 'year' | 'cycle'>,
): Required<Omit<CreateCampaignInput, 'consortiumId'>> & {
  thresholdKind: ThresholdKind;
  thresholdValue: number;
  lineIsHigh: boolean;
} {
  return {
    ...chosen,
    name: name.trim(),
    year: Number(year),
    cycle: before?.year === Number(year) ? before.cycle : String(year),
    closesOn: closesOn || null,
    thresholdValue: Number(thresholdValue),
  };
}

/** The fields that are one setting each, or one together. */
export const SETTINGS = [
  ['templateVersionId'],
  ['name'],
  ['year'],
  ['closesOn'],
  ['thresholdKind', 'thresholdValue'],
  ['lineIsHigh'],
] as const satisfies readonly (readonly (keyof CampaignValues)[])[];

export type Setting = (typeof SETTINGS)[number];

/** Whether both say the same of this setting. */
export function agree(setting: Setting, a: CampaignValues, b: CampaignValues): boolean {
  return setting.every((field) => String(a[field]).trim() === String(b[field]).trim());
}

/** What this setting is in the values. */
export function partOf(setting: Setting, values: CampaignValues): Partial<CampaignValues> {
  return Object.fromEntries(setting.map((field) => [field, values[field]]));
}

/**
 * What one typed, on top of what somebody else saved meanwhile: a setting that one left alone becomes theirs, or saving
 * would take back what they did.
 * @param before what stood when one began to type
 */
export function rebase(
  mine: CampaignValues,
  before: CampaignValues,
  theirs: CampaignValues,
): Partial<CampaignValues> {
  const left = SETTINGS.filter((setting) => agree(setting, mine, before));
  return Object.assign({}, ...left.map((setting) => partOf(setting, theirs))) as Partial<CampaignValues>;
}
