import { permits } from '@commonworks/access';
import { EmptyState, useAbility, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnWorkbooks, type ResultsCampaign } from './results-campaign.js';

/** Before the release: what will stand here, what it waits for, and the step that is one's own. */
export function NotReleased({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const ability = useAbility();
  const workbook = useOwnWorkbooks(campaign.id)?.at(0);
  const { id, name, status, closesOn, consortium, release } = campaign;
  const coordinates = permits(ability, 'release', 'Campaign', { consortiumId: consortium.id, status });
  const step = coordinates
    ? { to: `/campaigns/${id}`, words: t('notReleased.toCampaign') }
    : status === 'OPEN' && workbook
      ? { to: `/workbooks/${workbook.id}`, words: t('ui:workbook.continue') }
      : null;
  const failed = status === 'RELEASED' && release?.status === 'FAILED';
  const waits = failed ? 'NOT_MADE_AGAIN' : closesOn && status === 'OPEN' ? 'OPEN_UNTIL' : status;
  return (
    <EmptyState
      title={t('notReleased.title', { campaign: name })}
      description={t(`notReleased.${waits}`, {
        consortium: consortium.name,
        date: closesOn ? format.date(closesOn) : '',
      })}
      action={
        step && (
          <Button component={Link} to={step.to}>
            {step.words}
          </Button>
        )
      }
    />
  );
}
