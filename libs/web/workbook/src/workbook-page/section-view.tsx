import { AnswerStateMark } from '@commonworks/web-ui';
import { Button, Title } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SPECIAL_STATES } from './question/special-state.js';
import { SectionHandOver } from './section-hand-over.js';
import classes from './section.module.css';
import { ServiceRow } from './service-row.js';
import { rowsOf, type Section, type Workbook } from './workbook.types.js';

/** The id of the heading of the section that is open. */
export const SECTION_TITLE = 'section-title';

export interface SectionViewProps {
  workbook: Workbook;
  section: Section;
  /** Answers not saved that wait for the person. */
  notSaved: number;
  canAssign: boolean;
  previous: Section | undefined;
  next: Section | undefined;
  onGo(sectionId: string): void;
  /** What stands under the last one. */
  end: ReactNode;
}

/** One section: what it is about, who answers it, and its rows. */
export function SectionView({ workbook, section, ...props }: SectionViewProps) {
  const { t } = useTranslation('workbook');
  const rows = useMemo(() => rowsOf(section.questions), [section]);
  const dimensions = useMemo(
    () => [...new Set(section.questions.flatMap(({ service, dimension }) => (service && dimension) || []))],
    [section],
  );
  const editable = workbook.editable && section.editable;
  const { answered, total } = section.progress;
  return (
    <section aria-labelledby={SECTION_TITLE} className={classes.section}>
      <header className={classes.sectionHead}>
        <div>
          <Title order={2} id={SECTION_TITLE} tabIndex={-1} className={classes.sectionTitle}>
            {section.title}
          </Title>
          <p className={classes.count}>
            {total > 0
              ? t('section.answered', { count: answered, total })
              : section.questions.length > 0 && t('section.computed')}
            {props.notSaved > 0 && (
              <span className={classes.notSaved}>{t('section.notSaved', { count: props.notSaved })}</span>
            )}
          </p>
        </div>
        <SectionHandOver workbook={workbook} section={section} canAssign={props.canAssign} />
      </header>
      {dimensions.length > 0 && (
        <dl className={classes.dimensions}>
          {dimensions.map((dimension) => (
            <div key={dimension}>
              <dt>{t(`terms:dimension.${dimension}`)}</dt>
              <dd>{t(`dimensionMeaning.${dimension}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      {editable && total > 0 && (
        <p className={classes.marks} aria-hidden="true">
          {SPECIAL_STATES.map((state) => (
            <AnswerStateMark key={state} state={state} />
          ))}
        </p>
      )}
      <div className={classes.rows}>
        {rows.map((row) => (
          <ServiceRow key={row.key} row={row} editable={editable} />
        ))}
      </div>
      <nav aria-label={t('section.others')} className={classes.turn}>
        {props.previous && <Turn section={props.previous} way="previous" onGo={props.onGo} />}
        {props.next && <Turn section={props.next} way="next" onGo={props.onGo} />}
      </nav>
      {props.end}
    </section>
  );
}

function Turn(props: { section: Section; way: 'previous' | 'next'; onGo(sectionId: string): void }) {
  const { t } = useTranslation('workbook');
  return (
    <Button
      variant={props.way === 'next' ? 'light' : 'subtle'}
      className={classes[props.way]}
      onClick={() => props.onGo(props.section.id)}
    >
      {t(`section.${props.way}`, { title: props.section.title })}
    </Button>
  );
}
