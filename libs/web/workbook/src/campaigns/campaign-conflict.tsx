import { type CampaignSettingsFragment } from '@commonworks/web-graphql';
import { type FormState } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './campaign-conflict.module.css';
import { type CampaignChoices } from './campaign-form.js';
import { agree, partOf, SETTINGS, valuesOf, type CampaignValues, type Setting } from './campaign-values.js';
import { useSettingWords } from './use-setting-words.js';

export interface CampaignConflictProps extends Pick<CampaignChoices, 'templateVersions'> {
  form: FormState<CampaignValues>;
  /** What stood when one began to type. */
  before: CampaignSettingsFragment;
  /** The draft as somebody else left it. */
  theirs: CampaignSettingsFragment;
}

/** What somebody else saved meanwhile, setting by setting; where something else was typed, both, and a way to theirs. */
export function CampaignConflict({ form, before, theirs, templateVersions }: CampaignConflictProps) {
  const { t } = useTranslation('workbook');
  const words = useSettingWords([...templateVersions, theirs.templateVersion]);
  const [stood, stands, mine] = [valuesOf(before), valuesOf(theirs), form.values];
  const concerned = SETTINGS.filter(
    (setting) => !agree(setting, stood, stands) || !agree(setting, mine, stands),
  );
  const line = (setting: Setting) => {
    const { name, say } = words(setting);
    const isMine = !agree(setting, mine, stands);
    return (
      <div key={name} className={classes.setting}>
        <p className={classes.name}>{name}</p>
        <dl>
          <div>
            <dt>{t('conflict.someone')}</dt>
            <dd>{say(stands)}</dd>
          </div>
          <div>
            <dt>{t('campaignConflict.mine')}</dt>
            <dd>{isMine ? say(mine) : t('campaignConflict.same')}</dd>
          </div>
        </dl>
        {isMine && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('campaignConflict.take', { setting: name })}
            onClick={() => form.set(partOf(setting, stands))}
          >
            {t('conflict.takeTheirs')}
          </Button>
        )}
      </div>
    );
  };
  return (
    <section className={classes.conflict} aria-label={t('campaignConflict.title')}>
      <p>{t('campaignConflict.explained')}</p>
      {concerned.map(line)}
    </section>
  );
}
