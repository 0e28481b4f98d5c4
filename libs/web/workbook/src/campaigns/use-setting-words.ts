import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type CampaignChoices } from './campaign-form.js';
import { type CampaignValues, type Setting } from './campaign-values.js';

export interface SettingWords {
  /** What the setting is called. */
  readonly name: string;
  /** What it is in these values. */
  readonly say: (values: CampaignValues) => string;
}

/** The settings of a campaign in words, as its form and its page call them. */
export function useSettingWords(
  templateVersions: CampaignChoices['templateVersions'],
): (setting: Setting) => SettingWords {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const words: Record<Setting[0], SettingWords> = {
    templateVersionId: {
      name: t('ui:term.questions'),
      say: ({ templateVersionId }) => {
        const version = templateVersions.find(({ id }) => id === templateVersionId);
        return version ? t('newCampaign.templateOption', { ...version, count: version.questionCount }) : '';
      },
    },
    name: { name: t('ui:term.name'), say: ({ name }) => name },
    year: { name: t('newCampaign.year'), say: ({ year }) => String(year) },
    closesOn: {
      name: t('newCampaign.closesOn'),
      say: ({ closesOn }) => (closesOn ? format.date(closesOn) : t('campaignFacts.noDay')),
    },
    thresholdKind: {
      name: t('newCampaign.threshold'),
      say: ({ thresholdKind, thresholdValue }) =>
        thresholdKind === 'FIXED'
          ? t('campaignFacts.fixedLine', { line: format.number(Number(thresholdValue)) })
          : t(`threshold.${thresholdKind}`),
    },
    lineIsHigh: {
      name: t('campaignFacts.onTheLine'),
      say: ({ lineIsHigh }) => t(lineIsHigh ? 'campaignFacts.lineIsHigh' : 'campaignFacts.lineIsNeither'),
    },
  };
  return ([first]) => words[first];
}
