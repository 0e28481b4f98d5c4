import { ProgressBar } from '@commonworks/web-ui';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './desk.module.css';
import { type Section } from './workbook.types.js';

interface SectionNavProps {
  sections: readonly Section[];
  current: Section;
  /** Answers not saved, by section. */
  notSaved: ReadonlyMap<string, number>;
  onGo(sectionId: string): void;
}

/** The sections at the side, each with how far it is. */
export function SectionList({ sections, current, notSaved }: Omit<SectionNavProps, 'onGo'>) {
  const { t } = useTranslation('workbook');
  return (
    <nav aria-label={t('section.list')}>
      <ol className={classes.sections}>
        {sections.map((section) => {
          const { answered, total } = section.progress;
          const count = notSaved.get(section.id) ?? 0;
          return (
            <li key={section.id}>
              <Link
                to={`?section=${encodeURIComponent(section.code)}`}
                preventScrollReset
                className={classes.sectionLink}
                aria-current={section.id === current.id ? 'page' : undefined}
                data-done={(total > 0 && answered >= total) || undefined}
              >
                <span className={classes.sectionName}>{section.title}</span>
                {total > 0 && (
                  <span className={classes.sectionCount}>{t('section.count', { answered, total })}</span>
                )}
                {count > 0 && <span className={classes.notSaved}>{t('section.notSaved', { count })}</span>}
                <ProgressBar bare inLink value={answered} total={total} label={section.title} />
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The same on a small screen: a list to choose from, and a step back or on. */
export function SectionPicker({ sections, current, notSaved, onGo }: SectionNavProps) {
  const { t } = useTranslation('workbook');
  const index = sections.indexOf(current);
  const previous = sections[index - 1];
  const next = sections[index + 1];
  return (
    <nav aria-label={t('section.list')} className={classes.picker}>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('section.back')}
        disabled={!previous}
        onClick={() => previous && onGo(previous.id)}
      >
        <span aria-hidden="true">←</span>
      </ActionIcon>
      <NativeSelect
        aria-label={t('ui:term.section')}
        className={classes.pick}
        value={current.id}
        data={sections.map((section) => {
          const { answered, total } = section.progress;
          const count = notSaved.get(section.id) ?? 0;
          const label =
            total > 0 ? t('section.option', { title: section.title, answered, total }) : section.title;
          return {
            value: section.id,
            label: count > 0 ? t('section.optionNotSaved', { option: label, count }) : label,
          };
        })}
        onChange={({ currentTarget }) => onGo(currentTarget.value)}
      />
      <ActionIcon
        variant="default"
        size={44}
        aria-label={t('section.on')}
        disabled={!next}
        onClick={() => next && onGo(next.id)}
      >
        <span aria-hidden="true">→</span>
      </ActionIcon>
    </nav>
  );
}
