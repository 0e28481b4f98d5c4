import { type SharingLevel } from '@commonworks/domain-assessment';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelSelect } from './level-select.js';
import { type LevelChange, type SharingSection, type SharingView } from './sharing.types.js';
import classes from './sharing.module.css';

interface SectionSharingProps {
  section: SharingSection;
  inherited: SharingLevel;
  notes: SharingView['notes'];
  disabled: boolean;
  set(change: LevelChange): void;
}

/** One section's level, and those of its questions when they are asked for. */
export function SectionSharing({ section, inherited, notes, disabled, set }: SectionSharingProps) {
  const { t } = useTranslation('workbook');
  const [open, setOpen] = useState(false);
  const own = section.questions.filter(({ sharing }) => sharing !== null).length;
  const level = section.sharing ?? inherited;
  return (
    <li className={classes.section}>
      <div className={classes.line}>
        <div>
          <h3 className={classes.sectionName}>{section.title}</h3>
          <UnstyledButton className={classes.open} aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'sharing.hideQuestions' : 'sharing.showQuestions', { count: section.questions.length })}
            {own > 0 && ` · ${t('sharing.ownLevels', { count: own })}`}
          </UnstyledButton>
        </div>
        <LevelSelect
          label={t('sharing.levelOf', { name: section.title })}
          level={section.sharing}
          inherited={inherited}
          note={notes.get(section.id)}
          disabled={disabled}
          onChoose={(next) => set({ sectionId: section.id, level: next })}
        />
      </div>
      {open && (
        <ul className={classes.questions}>
          {section.questions.map((question) => {
            const name =
              question.service && question.dimension
                ? t('sharing.serviceDimension', {
                    service: question.service.name,
                    dimension: t(`terms:dimension.${question.dimension}`),
                  })
                : question.text;
            return (
              <li key={question.id} className={classes.line}>
                <span>{name}</span>
                {question.kind === 'DERIVED' ? (
                  <span className={classes.derived}>{t('sharing.derived')}</span>
                ) : (
                  <LevelSelect
                    label={t('sharing.levelOf', { name })}
                    level={question.sharing}
                    inherited={level}
                    note={notes.get(question.id)}
                    disabled={disabled}
                    onChoose={(next) => set({ questionId: question.id, level: next })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
