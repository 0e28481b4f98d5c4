import type { CostingWholeFragment } from '@commonworks/web-graphql';
import { EmptyState, Page, Section, useFormat, useLocale } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OwnFiguresForm, type OwnFigures } from '../figures/own-figures-form.js';
import { ScenarioPart } from './scenario-part.js';
import { AddScenario } from '../compare/add-scenario.js';
import { figuresOf, scenarioOf } from './from-server.js';
import { useCostingActions } from './use-costing-actions.js';

export type CostingDocument = CostingWholeFragment & {
  costing: NonNullable<CostingWholeFragment['costing']>;
};

/** A costing: what the council asks first in large figures, then all that it comes from. */
export function CostingView({ document }: { document: CostingDocument }) {
  const { t } = useTranslation('costing');
  const { locale } = useLocale();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const actions = useCostingActions(document.id);
  const [typed, setTyped] = useState<ReadonlyMap<string, OwnFigures>>(new Map());
  const { costing, title, groupName, version, synthetic } = document;
  const scenarios = useMemo(() => costing.scenarios.map(scenarioOf), [costing.scenarios]);
  const kept = useMemo(() => costing.figures.map(figuresOf), [costing.figures]);
  // What is typed of one's own counts at once.
  const figures = useMemo(() => kept.map((each) => ({ ...each, ...typed.get(each.id) })), [kept, typed]);
  const mayWrite = document.may.includes('WRITE');
  const shown =
    scenarios.find(({ id }) => id === address.get('scenario')) ??
    scenarios.find(({ isProposed }) => isProposed) ??
    scenarios[0];
  const show = (id: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('scenario', id);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const named = t('source', { title, group: groupName, version: format.number(version) });
  const source = synthetic ? t('ui:marks.sourceSynthetic', { source: named }) : named;
  const own = kept.filter(({ isOwn }) => isOwn);
  const add = mayWrite && (
    <AddScenario from={shown ?? null} figures={kept} actions={actions} onAdded={show} />
  );
  return (
    <Page
      title={t('title')}
      breadcrumbs={[{ label: title, to: `/documents/${document.id}` }]}
      synthetic={synthetic}
      lead={t('lead')}
      actions={
        shown && (
          <Anchor
            href={`/costings/${document.id}.xlsx?scenario=${shown.id}&version=${String(version)}&lang=${locale}`}
            download
          >
            {t('workbook')}
          </Anchor>
        )
      }
    >
      {shown ? (
        <ScenarioPart
          scenarios={scenarios}
          shown={shown}
          onShow={show}
          figures={figures}
          mayWrite={mayWrite}
          source={source}
          actions={actions}
          add={add}
        />
      ) : (
        <EmptyState title={t('empty.title')} description={t('empty.description')} action={add} />
      )}
      {own.length > 0 && mayWrite && (
        <Section id="own-figures" title={t('own.title')}>
          <p>{t('own.lead')}</p>
          {own.map((each) => (
            <OwnFiguresForm
              key={each.id}
              of={each}
              isNamed={own.length > 1}
              onTyped={(next) =>
                setTyped((before) => {
                  const after = new Map(before);
                  if (next) after.set(each.id, next);
                  else after.delete(each.id);
                  return after;
                })
              }
              onSave={(next, expectedEdits) => actions.saveFigures(each.id, next, expectedEdits)}
            />
          ))}
        </Section>
      )}
    </Page>
  );
}
