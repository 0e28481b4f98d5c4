import {
  AssessmentMap,
  assessmentPicture,
  type AssessedTechnology,
  type AssessmentMapLabels,
  PictureExport,
} from '@commonworks/web-charts';
import { DataTable, Page, useFileTable, useFormat, type TableModel } from '@commonworks/web-ui';
import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { useAddress } from '../frame/use-address.js';
import { useView, ViewSwitch } from '../frame/view-switch.js';
import { assessmentColumns } from './assessment-columns.js';
import { readingOf, type AssessedElement, type Assessment } from './assessment-figures.js';
import classes from './assessment-map-view.module.css';
import { ElementDetail } from './element-detail.js';

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
  const address = useAddress();
  const { municipality, campaignName, synthetic, published, layers } = assessment;
  const reading = readingOf(layers.flatMap(({ elements }) => elements));
  const title = t('assessment.title', { municipality: municipality.name });
  const facts = { municipality: municipality.name, campaign: campaignName };
  const dated = submittedAt
    ? t('assessment.submitted', { ...facts, date: format.date(submittedAt) })
    : t('assessment.inProgress', facts);
  const source = synthetic
    ? t('source.synthetic', { source: dated })
    : published
      ? t('source.published', { source: dated })
      : dated;
  const labels: AssessmentMapLabels = {
    title,
    ratings: {
      MEETS_NEEDS: t('terms:rating.MEETS_NEEDS'),
      NEEDS_IMPROVEMENT: t('terms:rating.NEEDS_IMPROVEMENT'),
      RISK_OR_KEY_ENABLER: t('terms:rating.RISK_OR_KEY_ENABLER'),
      GAP: t('terms:rating.GAP'),
    },
    workPlanned: t('terms:workPlanned'),
    notRated: t('assessment.notRated'),
  };
  const stateText = ({ state }: AssessedElement) =>
    t(`ui:answerState.${state === 'ANSWERED' ? 'UNANSWERED' : state}`);
  const floors: AssessedTechnology['layers'] = layers
    .filter(({ elements }) => elements.length > 0)
    .map(({ layer, elements }) => ({
      code: layer,
      label: t(`terms:layer.${layer}`),
      elements: elements.map((element) => ({
        id: element.questionId,
        label: element.service.name,
        rating: element.rating,
        workPlanned: element.workPlanned,
        state: element.state,
        stateText: stateText(element),
      })),
    }));
  const columns = assessmentColumns(assessment, {
    heading: (name) => t(`assessment.columns.${name}`),
    layer: (layer) => t(`terms:layer.${layer}`),
    ratings: labels.ratings,
    state: stateText,
    yes: t('assessment.yes'),
    no: t('assessment.no'),
    none: t('ui:table.none'),
  });
  const table: TableModel<AssessedElement> = {
    caption: title,
    columns,
    groups: layers
      .filter(({ elements }) => elements.length > 0)
      .map(({ layer, elements }) => ({ key: layer, heading: t(`terms:layer.${layer}`), rows: elements })),
    rowKey: ({ questionId }) => questionId,
    sorting: null,
  };
  const fileTable = useFileTable();
  return (
    <div className={view === 'picture' ? classes.sheet : undefined}>
      <Page
        title={title}
        lead={t('assessment.reading', {
          count: reading.meets,
          total: format.number(reading.total),
          improve: t('assessment.improve', { count: reading.improve }),
          risks: t('assessment.risks', { count: reading.risks }),
          gaps: t('assessment.gaps', { count: reading.gaps }),
          planned: format.number(reading.planned),
        })}
        breadcrumbs={[
          { label: t('ui:pages.workbooks'), to: '/workbooks' },
          { label: campaignName, to: `/workbooks/${workbookId}` },
        ]}
        synthetic={synthetic}
        published={published}
        actions={
          <>
            <Button variant="default" onClick={() => window.print()} data-print="no">
              {t('assessment.print')}
            </Button>
            <PictureExport
              table={() => fileTable(table, source)}
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
            <AssessmentMap
              assessment={{ layers: floors, labels }}
              onOpen={(element) => address.set({ element })}
            />
            <ElementDetail layers={layers} ratings={labels.ratings} />
          </>
        ) : (
          <DataTable table={table} />
        )}
        <p className={frame.source}>{source}</p>
      </Page>
    </div>
  );
}
