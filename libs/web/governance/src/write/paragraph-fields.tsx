import { LOCALES, type Problem } from '@commonworks/web-ui';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GovernanceClause } from '../page/governance-props.js';
import classes from './write.module.css';

/** A paragraph while it is written. */
export interface Paragraph {
  /** Of its fields, though others are put in and taken out around it. */
  readonly key: number;
  readonly id: string | null;
  readonly en: string;
  readonly fr: string;
}

/** The paragraphs of a clause as somebody begins to rewrite them. */
export const paragraphsOf = ({ paragraphs }: GovernanceClause): Paragraph[] =>
  paragraphs.map(({ id = null, en, fr }, key) => ({ key, id, en, fr }));

/** As they are sent. */
export const sentParagraphs = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ id, en, fr }) => ({ id, en, fr }));

/** Which paragraph a problem is of, counted from 1; null where it is of none. */
export function paragraphOf({ field }: Problem): number | null {
  const at = /^paragraphs\.(\d+)$/.exec(field ?? '')?.[1];
  return at === undefined ? null : Number(at) + 1;
}

interface ParagraphFieldsProps {
  paragraphs: readonly Paragraph[];
  onChange: (paragraphs: Paragraph[]) => void;
}

/** Paragraphs in both languages, side by side: changed, put in at the end and taken out. */
export function ParagraphFields({ paragraphs, onChange }: ParagraphFieldsProps) {
  const { t } = useTranslation('governance');
  const [next, setNext] = useState(paragraphs.length);
  const change = (key: number, part: Partial<Paragraph>) =>
    onChange(paragraphs.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = () => {
    onChange([...paragraphs, { key: next, id: null, en: '', fr: '' }]);
    setNext(next + 1);
  };
  return (
    <>
      {paragraphs.map(({ key, en, fr }, at) => (
        <div key={key} className={classes.paragraph}>
          {LOCALES.map((language) => (
            <Textarea
              key={language}
              label={t('rewrite.paragraph', { number: at + 1, language: t(`ui:languages.${language}`) })}
              lang={`${language}-CA`}
              value={language === 'en' ? en : fr}
              onChange={({ currentTarget: { value } }) => change(key, { [language]: value })}
              autosize
              minRows={3}
              maxRows={16}
            />
          ))}
          <Button
            variant="subtle"
            size="xs"
            onClick={() => onChange(paragraphs.filter((one) => one.key !== key))}
            disabled={paragraphs.length === 1}
          >
            {t('rewrite.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="default" onClick={add}>
          {t('rewrite.add')}
        </Button>
      </div>
    </>
  );
}
