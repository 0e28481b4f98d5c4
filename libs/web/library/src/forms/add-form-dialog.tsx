import { useApolloClient } from '@apollo/client/react';
import { GovernanceFormsDocument, type GovernanceKind } from '@commonworks/web-graphql';
import { ChooseFile, Dialog, LOCALES, useFormat, useLocale, type LocaleCode } from '@commonworks/web-ui';
import { Progress, SegmentedControl, Select, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultsList } from './faults-list.js';
import classes from './forms.module.css';
import { KINDS } from './kinds.js';
import { sendForm, type SentForm } from './send-form.js';

interface Sending {
  readonly name: string;
  /** 0 to 1; at 1 it is being inspected. */
  readonly part: number;
  readonly sent: Exclude<SentForm, { outcome: 'KEPT' }> | null;
}

/** Says what a form is for, and chooses it: it is inspected at once, and what has to be changed in it is said with its place. */
export function AddFormDialog({ consortiumCode, onClose }: { consortiumCode: string; onClose: () => void }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const { locale } = useLocale();
  const client = useApolloClient();
  const [kind, setKind] = useState<GovernanceKind>('CHARTER');
  const [language, setLanguage] = useState<LocaleCode>(locale);
  const [sending, setSending] = useState<Sending | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name } = file;
    setSending({ name, part: 0, sent: null });
    const plan = { consortiumCode, kind, language };
    const sent = await sendForm(
      file,
      plan,
      (part) => setSending({ name, part, sent: null }),
      controller.signal,
    );
    if (controller.signal.aborted) return;
    if (sent.outcome !== 'KEPT') return setSending({ name, part: 1, sent });
    await client.refetchQueries({ include: [GovernanceFormsDocument] });
    onClose();
  };
  const isBusy = sending !== null && sending.sent === null;
  return (
    <Dialog title={t('forms.add')} onClose={onClose} sticky={isBusy} wide>
      <div className={classes.add}>
        <Text>{t('forms.addMeans')}</Text>
        <Select
          label={t('forms.of')}
          value={kind}
          onChange={(value) => setKind(KINDS.find((one) => one === value) ?? kind)}
          data={KINDS.map((one) => ({ value: one, label: t(`terms:governanceKind.${one}`) }))}
          allowDeselect={false}
          disabled={isBusy}
        />
        <SegmentedControl
          aria-label={t('forms.filledIn')}
          value={language}
          onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')}
          data={LOCALES.map((code) => ({ value: code, label: t(`templates.language.${code}`) }))}
          disabled={isBusy}
        />
        {!isBusy && (
          <div>
            <ChooseFile
              label={t(sending ? 'forms.chooseAgain' : 'forms.choose')}
              variant="light"
              endings=".docx"
              onChoose={([file]) => file && void send(file)}
            />
          </div>
        )}
        {isBusy && (
          <div aria-live="polite">
            <Text>
              {sending.name} ·{' '}
              {sending.part < 1
                ? t('ui:files.sending', { part: format.percent(sending.part) })
                : t('forms.inspecting')}
            </Text>
            <Progress
              value={sending.part * 100}
              size="xs"
              aria-label={t('ui:files.progressOf', { name: sending.name })}
            />
          </div>
        )}
        {sending?.sent && <FaultsList name={sending.name} sent={sending.sent} />}
      </div>
    </Dialog>
  );
}
