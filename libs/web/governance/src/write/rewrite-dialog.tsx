import { FormModal, LOCALES, problemsOf, useForm, type Problem } from '@commonworks/web-ui';
import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance, GovernanceClause } from '../page/governance-props.js';
import type { Shown } from '../page/use-shown.js';
import { CrossedTexts } from './crossed-texts.js';
import { MarksExplained } from './marks-explained.js';
import { useWriteClause, type Crossed } from './use-write-clause.js';
import classes from './write.module.css';

interface RewriteDialogProps {
  governance: Governance;
  clause: GovernanceClause;
  shown: Shown;
  onClose: () => void;
}

interface Paragraph {
  readonly key: number;
  readonly id: string | null;
  readonly en: string;
  readonly fr: string;
}

/** Rewrites the paragraphs of a clause in both languages, side by side, or takes the template's again. */
export function RewriteDialog({ governance, clause, shown, onClose }: RewriteDialogProps) {
  const { t } = useTranslation('governance');
  const write = useWriteClause(governance, shown);
  const [base, setBase] = useState(clause);
  const [crossed, setCrossed] = useState<Crossed | null>(null);
  const [added, setAdded] = useState(clause.paragraphs.length);
  const put = async (paragraphs: readonly Paragraph[]): Promise<Problem | readonly Problem[] | null> => {
    try {
      const sent = paragraphs.map(({ id, en, fr }) => ({ id, en, fr }));
      const written = await write(base, { paragraphs: sent });
      setCrossed(written.crossed);
      if (!written.crossed) onClose();
      if (written.crossed && written.clause) setBase(written.clause);
      return written.crossed && { field: null, message: written.crossed.message };
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      return problems.map(({ field, message }) => {
        const at = /^paragraphs\.(\d+)$/.exec(field ?? '')?.[1];
        const said = at === undefined ? message : t('rewrite.at', { number: Number(at) + 1, message });
        return { field: null, message: said };
      });
    }
  };
  const form = useForm({
    initial: {
      paragraphs: clause.paragraphs.map(({ id = null, en, fr }, key): Paragraph => ({ key, id, en, fr })),
      asTemplate: false,
    },
    send: ({ paragraphs, asTemplate }) => put(asTemplate ? [] : paragraphs),
  });
  const { paragraphs, asTemplate } = form.values;
  const change = (key: number, part: Partial<Paragraph>) =>
    form.set({ paragraphs: paragraphs.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () => {
    form.set({ paragraphs: [...paragraphs, { key: added, id: null, en: '', fr: '' }] });
    setAdded(added + 1);
  };
  return (
    <FormModal
      form={form}
      title={t('rewrite.title', { title: clause.title })}
      submit={t(asTemplate ? 'rewrite.takeTemplate' : 'ui:action.save')}
      wide
      onClose={onClose}
    >
      <Text>{t('rewrite.means')}</Text>
      {crossed && <CrossedTexts crossed={crossed} />}
      {asTemplate ? (
        <Text>{t('rewrite.templateMeans')}</Text>
      ) : (
        <>
          <MarksExplained governance={governance} clause={clause} />
          {paragraphs.map(({ key, en, fr }, at) => (
            <div key={key} className={classes.paragraph}>
              {LOCALES.map((language) => (
                <Textarea
                  key={language}
                  label={t('rewrite.paragraph', {
                    number: at + 1,
                    language: t(`ui:languages.${language}`),
                  })}
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
                onClick={() => form.set({ paragraphs: paragraphs.filter((one) => one.key !== key) })}
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
      )}
      {clause.rewritten && (
        <div>
          <Button variant="subtle" onClick={() => form.set({ asTemplate: !asTemplate })}>
            {t(asTemplate ? 'rewrite.keepOwn' : 'rewrite.toTemplate')}
          </Button>
        </div>
      )}
    </FormModal>
  );
}
