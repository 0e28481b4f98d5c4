import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { Section } from '../frame/section.js';
import { StageTrack } from './stage-track.js';

/** Where the group is in its life, and what that means. */
export function StageSection({ group: { stage } }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  return (
    <Section id="stage" title={t('stage.title')}>
      <StageTrack stage={stage} />
      <p>{t(`stage.means.${stage}`)}</p>
    </Section>
  );
}
