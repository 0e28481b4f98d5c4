import { type OwnWorkbooksQuery, type WorkbookCampaignsQuery } from '@commonworks/web-graphql';
import { ProgressBar, PublishedMark, StatusBadge, SyntheticMark, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { provenanceOf } from './provenance.js';
import { stageOf } from './stage.js';
import { stageTone } from './stage-tone.js';
import classes from './workbooks.module.css';

interface WorkbookLineProps {
  workbook: OwnWorkbooksQuery['workbooks'][number];
  campaign: WorkbookCampaignsQuery['campaigns'][number];
  /** Answers that wait on this device. */
  unsent: number;
}

/** One workbook: whose, how far, until when, and what waits. */
export function WorkbookLine({ workbook, campaign, unsent }: WorkbookLineProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { answered, total } = workbook.progress;
  const { closesOn } = campaign;
  const stage = stageOf(workbook);
  const { synthetic, published } = provenanceOf({ ...workbook, campaign });
  return (
    <li className={classes.line}>
      <div>
        <Link to={`/workbooks/${workbook.id}`} className={classes.name}>
          {workbook.municipality.name}
        </Link>
        <p className={classes.facts}>
          <StatusBadge tone={stageTone(stage)} label={t(`status.${stage}`)} />
          {campaign.status === 'OPEN' && closesOn && workbook.status !== 'SUBMITTED' && (
            <span>{t('due', { date: format.date(closesOn), distance: format.distance(closesOn) })}</span>
          )}
          {workbook.submittedAt && workbook.status === 'SUBMITTED' && (
            <span>{t('workbooks.submittedOn', { date: format.date(workbook.submittedAt) })}</span>
          )}
          {synthetic && <SyntheticMark />}
          {published && <PublishedMark />}
        </p>
        {unsent > 0 && <p className={classes.unsent}>{t('workbooks.unsent', { count: unsent })}</p>}
      </div>
      <ProgressBar value={answered} total={total} label={t('progress.whole')} />
    </li>
  );
}
