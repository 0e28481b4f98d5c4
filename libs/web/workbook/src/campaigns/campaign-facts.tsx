import { useFormat } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './campaign-facts.module.css';
import { type Campaign } from './campaign.types.js';

/** So many municipalities are named; of the others it says how many they are. */
const NAMED = 12;

/** What was set for a campaign, and on which days it went on: the same list whatever its state. */
export function CampaignFacts({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { year, cycle, openedAt, closedAt, releasedAt, thresholdKind, thresholdValue } = campaign;
  const { name, number, questionCount } = campaign.templateVersion;
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t('ui:term.questions'), t('campaign.template', { name, number, count: questionCount })],
    [
      t('newCampaign.year'),
      cycle === String(year) ? cycle : t('campaignFacts.yearAndCycle', { year: String(year), cycle }),
    ],
    [t('campaignFacts.openedOn'), openedAt && format.date(openedAt)],
    [t('newCampaign.closesOn'), <ClosingDay key="closesOn" campaign={campaign} />],
    [t('campaignFacts.closedOn'), closedAt && format.date(closedAt)],
    [t('campaignFacts.releasedOn'), releasedAt && format.date(releasedAt)],
    [
      t('newCampaign.threshold'),
      thresholdKind === 'FIXED'
        ? t('campaignFacts.fixedLine', { line: format.number(thresholdValue) })
        : t(`threshold.${thresholdKind}`),
    ],
    [
      t('campaignFacts.onTheLine'),
      t(campaign.lineIsHigh ? 'campaignFacts.lineIsHigh' : 'campaignFacts.lineIsNeither'),
    ],
  ];
  return (
    <dl className={classes.facts} aria-label={t('campaignFacts.label')}>
      {facts.map(
        ([term, value]) =>
          value !== null && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      <div className={classes.participants}>
        <dt>{t('campaignFacts.participants')}</dt>
        <dd>
          <Participants campaign={campaign} />
        </dd>
      </div>
    </dl>
  );
}

/** In a draft, those who are to get a workbook; from then on the page lists the workbooks that there are. */
function Participants({ campaign: { status, consortium } }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  if (status !== 'DRAFT') return consortium.name;
  const names = consortium.municipalities.map(({ name }) => name);
  const others = names.length - NAMED;
  return (
    <>
      {t('campaignFacts.members', { consortium: consortium.name, count: names.length })}
      <span className={classes.names}>
        {others > 0
          ? t('campaignFacts.andOthers', { names: names.slice(0, NAMED).join(', '), count: others })
          : format.list(names)}
      </span>
    </>
  );
}

/** How far away the day is matters as long as it can still be waited for. */
function ClosingDay({ campaign: { status, closesOn } }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  if (closesOn === null) return t('campaignFacts.noDay');
  if (status !== 'DRAFT' && status !== 'OPEN') return format.date(closesOn);
  return t('campaignFacts.dayAhead', { date: format.date(closesOn), distance: format.distance(closesOn) });
}
