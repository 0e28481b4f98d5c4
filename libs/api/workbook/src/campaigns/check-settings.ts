import type { CampaignSettings } from '@commonworks/api-campaign';
import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { CYCLE_LENGTH, isOver, isYear, NAME_LENGTH, SCORES } from '@commonworks/domain-assessment';

/** What was sent of a campaign's settings; a day left out is none. */
type SentSettings = Omit<CampaignSettings, 'closesOn'> & { readonly closesOn?: string | null };

/** The settings as they are kept. @throws FieldError INVALID_INPUT with all that is wrong with them */
export function checkSettings(sent: SentSettings): CampaignSettings {
  const { templateVersionId, year, closesOn = null, thresholdKind, thresholdValue, lineIsHigh } = sent;
  const [name, cycle] = [sent.name.trim(), sent.cycle.trim()];
  refuseFaults(
    faultIf(!isText(name, NAME_LENGTH), 'input.name', 'workbook:campaign.invalid.name'),
    faultIf(!isText(cycle, CYCLE_LENGTH), 'input.cycle', 'workbook:campaign.invalid.cycle'),
    faultIf(!isYear(year), 'input.year', 'workbook:campaign.invalid.year'),
    faultIf(
      closesOn !== null && isOver(closesOn, new Date()),
      'input.closesOn',
      'workbook:campaign.invalid.closesOn',
    ),
    faultIf(
      thresholdValue < SCORES.lowest || thresholdValue > SCORES.highest,
      'input.thresholdValue',
      'workbook:campaign.invalid.threshold',
    ),
  );
  return { templateVersionId, name, cycle, year, closesOn, thresholdKind, thresholdValue, lineIsHigh };
}

const isText = (value: string, maxLength: number): boolean =>
  value !== '' && value.length <= maxLength && !value.includes('\0');
