import {
  useFormat,
  useFormulaWords,
  useShownCampaign,
  Page,
  ProgressBar,
  StatusBadge,
} from '@commonworks/web-ui';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { knownAnswer } from '../autosave/graphql-transport.js';
import { useOutbox } from '../outbox/outbox-provider.js';
import { provenanceOf } from '../workbooks/provenance.js';
import { stageOf } from '../workbooks/stage.js';
import { stageTone } from '../workbooks/stage-tone.js';
import { DeskContext } from './desk-context.js';
import classes from './desk.module.css';
import { useEvidenceDesk } from './evidence/use-evidence-desk.js';
import { SaveState } from './save-state.js';
import { SectionList, SectionPicker } from './section-nav.js';
import { SECTION_TITLE, SectionView } from './section-view.js';
import { Shortcuts } from './shortcuts.js';
import { StatusNotes } from './status-notes.js';
import { useNotSaved } from './use-not-saved.js';
import { useSectionStart } from './use-section-start.js';
import { useLiveWorkbook } from './use-workbook.js';
import { useWorkbookAbility } from './use-workbook-ability.js';
import { WorkbookActions } from './workbook-actions.js';
import { WorkbookEnd } from './workbook-end.js';
import { type Workbook } from './workbook.types.js';

/** A workbook under the hands of one person: sections at the side, one of them open, every answer saving itself. */
export function WorkbookDesk({ workbook }: { workbook: Workbook }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const engine = useOutbox().engineOf(workbook.id);
  const ability = useWorkbookAbility(workbook.municipality.id);
  useLiveWorkbook(workbook, engine);
  useShownCampaign(workbook.campaign.id);
  const [params, setParams] = useSearchParams();
  const { sections, campaign, municipality, status } = workbook;
  const own = ability('read');
  const stage = stageOf(workbook);

  const questions = useMemo(() => sections.flatMap((section) => section.questions), [sections]);
  useEffect(() => {
    engine.observe(questions.flatMap(({ answer }) => (answer ? [knownAnswer(answer)] : [])));
  }, [engine, questions]);

  useEffect(() => () => engine.leaveAll(), [engine]);

  const evidence = useEvidenceDesk(workbook);

  const notSaved = useNotSaved(engine, sections);
  const inWords = useFormulaWords(questions);
  const consortiumCode = campaign.consortium.code;
  const desk = useMemo(
    () => ({ engine, evidence, consortiumCode, inWords }),
    [engine, evidence, consortiumCode, inWords],
  );

  const asked = params.get('section');
  const index = Math.max(
    0,
    sections.findIndex(({ sectionId, code }) => code === asked || sectionId === asked),
  );
  const section = sections[index];
  useSectionStart(SECTION_TITLE);
  const go = useCallback(
    (sectionId: string) => {
      const code = sections.find(({ id }) => id === sectionId)?.code;
      if (!code) return;
      setParams({ section: code }, { preventScrollReset: true });
    },
    [sections, setParams],
  );

  const due = campaign.status === 'OPEN' && status !== 'SUBMITTED' && campaign.closesOn;
  return (
    <Page
      title={municipality.name}
      breadcrumbs={[{ label: t('ui:pages.workbooks'), to: '/workbooks' }]}
      {...provenanceOf(workbook)}
      lead={
        <span className={classes.lead}>
          <span>{campaign.name}</span>
          <StatusBadge tone={stageTone(stage)} label={t(`status.${stage}`)} />
          {due && <span>{t('due', { date: format.date(due), distance: format.distance(due) })}</span>}
        </span>
      }
      actions={<WorkbookActions workbook={workbook} engine={engine} />}
    >
      <StatusNotes workbook={workbook} engine={engine} own={own} />
      {section ? (
        <DeskContext value={desk}>
          <div className={classes.desk}>
            <aside className={classes.side}>
              <div className={classes.stand}>
                {own && <SaveState engine={engine} editable={workbook.editable} />}
                <ProgressBar
                  value={workbook.progress.answered}
                  total={workbook.progress.total}
                  label={t('progress.whole')}
                />
              </div>
              <SectionPicker sections={sections} current={section} notSaved={notSaved} onGo={go} />
              <div className={classes.wide}>
                <SectionList sections={sections} current={section} notSaved={notSaved} />
                {workbook.editable && <Shortcuts />}
              </div>
            </aside>
            <SectionView
              key={section.id}
              workbook={workbook}
              section={section}
              notSaved={notSaved.get(section.id) ?? 0}
              canAssign={ability('assign') && status !== 'SUBMITTED'}
              previous={sections[index - 1]}
              next={sections[index + 1]}
              onGo={go}
              end={
                own &&
                index === sections.length - 1 && (
                  <WorkbookEnd workbook={workbook} engine={engine} section={section} onGo={go} />
                )
              }
            />
          </div>
        </DeskContext>
      ) : (
        <p>{t('section.none')}</p>
      )}
    </Page>
  );
}
