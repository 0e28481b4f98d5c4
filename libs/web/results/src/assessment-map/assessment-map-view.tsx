import {
  AssessmentMap,
  assessmentPicture,
  RatingMark,
  type AssessedTechnology,
  type AssessmentMapLabels,
} from '@commonworks/web-charts';
import { AnswerStateMark, Page, useFormat } from '@commonworks/web-ui';
import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type TableColumn } from '../frame/data-table.js';
import { ExportMenu } from '../frame/export-menu.js';
import frame from '../frame/frame.module.css';
import { useView, ViewSwitch } from '../frame/view-switch.js';
import {
  ASSESSMENT_COLUMNS,
  assessmentRows,
  readingOf,
  type AssessedElement,
  type Assessment,
} from './assessment-figures.js';
import classes from './assessment-map-view.module.css';

export interface AssessmentMapViewProps {
  workbookId: string;
  assessment: Assessment;
  submittedAt: string | null;
}

/** A file is drawn wide, whatever the screen; in pixels. */
const FILE_WIDTH = 1040;

/** The house of layers or the table that says the same, to be printed or taken along. */
export function AssessmentMapView({ workbookId, assessment, submittedAt }: AssessmentMapViewProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const view = useView();
  const { municipality, campaignName, synthetic, layers } = assessment;
  const reading = readingOf(layers.flatMap(({ elements }) => elements));
  const title = t('assessment.title', { municipality: municipality.name });
  const facts = { municipality: municipality.name, campaign: campaignName };
  const dated = submittedAt
    ? t('assessment.submitted', { ...facts, date: format.date(submittedAt) })
    : t('assessment.inProgress', facts);
  const source = synthetic ? t('source.synthetic', { source: dated }) : dated;
  const labels: AssessmentMapLabels = {
    title,
    ratings: {
      MEETS_NEEDS: t('rating.MEETS_NEEDS'),
      NEEDS_IMPROVEMENT: t('rating.NEEDS_IMPROVEMENT'),
      RISK_OR_KEY_ENABLER: t('rating.RISK_OR_KEY_ENABLER'),
      GAP: t('rating.GAP'),
    },
    workPlanned: t('rating.workPlanned'),
    notRated: t('assessment.notRated'),
  };
  const stateText = ({ state }: AssessedElement) =>
    t(`ui:answerState.${state === 'ANSWERED' ? 'UNANSWERED' : state}`);
  const ratingText = (element: AssessedElement) =>
    element.rating ? labels.ratings[element.rating] : stateText(element);
  const floors: AssessedTechnology['layers'] = layers
    .filter(({ elements }) => elements.length > 0)
    .map(({ layer, elements }) => ({
      code: layer,
      label: t(`layer.${layer}`),
      elements: elements.map((element) => ({
        id: element.questionId,
        label: element.service.name,
        rating: element.rating,
        workPlanned: element.workPlanned,
        state: element.state,
        stateText: stateText(element),
      })),
    }));
  const table = () => ({
    title,
    source,
    header: ASSESSMENT_COLUMNS.map((column) => t(`assessment.columns.${column}`)),
    rows: assessmentRows(assessment, {
      layer: (layer) => t(`layer.${layer}`),
      rating: ratingText,
      yes: t('assessment.yes'),
      no: t('assessment.no'),
    }),
  });
  const columns: TableColumn<AssessedElement>[] = [
    {
      key: 'element',
      label: t('assessment.columns.element'),
      cell: ({ service }) => <span title={service.definition}>{service.name}</span>,
    },
    {
      key: 'rating',
      label: t('assessment.columns.rating'),
      cell: ({ rating, state }) =>
        rating ? (
          <span className={classes.rating}>
            <RatingMark rating={rating} />
            {labels.ratings[rating]}
          </span>
        ) : (
          <AnswerStateMark state={state === 'ANSWERED' ? 'UNANSWERED' : state} />
        ),
    },
    {
      key: 'workPlanned',
      label: t('assessment.columns.workPlanned'),
      cell: ({ workPlanned }) => (workPlanned ? t('assessment.yes') : t('none')),
    },
    { key: 'comment', label: t('assessment.columns.comment'), cell: ({ comment }) => comment ?? t('none') },
  ];
  return (
    <Page
      title={title}
      lead={t('assessment.reading', {
        count: reading.meets,
        total: format.number(reading.total),
        gaps: t('assessment.gaps', { count: reading.gaps }),
        planned: format.number(reading.planned),
      })}
      breadcrumbs={[
        { label: t('assessment.workbooks'), to: '/workbooks' },
        { label: campaignName, to: `/workbooks/${workbookId}` },
      ]}
      synthetic={synthetic}
      actions={
        <>
          <Button variant="default" onClick={() => window.print()} data-print="no">
            {t('assessment.print')}
          </Button>
          <ExportMenu
            table={table}
            picture={() => assessmentPicture({ layers: floors, labels }, FILE_WIDTH)}
          />
        </>
      }
    >
      <div className={frame.filters} data-print="no">
        <div className={frame.switch}>
          <ViewSwitch />
        </div>
      </div>
      {view === 'picture' ? (
        <>
          <VisuallyHidden component="h2">{t('assessment.layers')}</VisuallyHidden>
          <AssessmentMap assessment={{ layers: floors, labels }} />
        </>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          groups={layers
            .filter(({ elements }) => elements.length > 0)
            .map(({ layer, elements }) => ({ key: layer, heading: t(`layer.${layer}`), rows: elements }))}
          rowKey={({ questionId }) => questionId}
        />
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
