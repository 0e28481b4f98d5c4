import { anchorOf, documentElements, type DocumentModel } from '@commonworks/domain-document';
import { DocumentView, LOCALES } from '@commonworks/web-ui';
import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Governance } from './governance-props.js';
import classes from './governance.module.css';
import type { Shown } from './use-shown.js';

interface DocumentPaperProps {
  governance: Governance;
  shown: Shown;
  /** The clause that is open: it is brought into view, and on a phone it is all that is shown. */
  opened: string | null;
}

/** What the document says, word by word as its files do, in the language of the page or the other. */
export function DocumentPaper({ governance, shown, opened }: DocumentPaperProps) {
  const { t } = useTranslation('governance');
  const isNarrow = useMediaQuery('(max-width: 68em)', undefined, { getInitialValueInEffect: false });
  const model = governance.document as DocumentModel;
  const elements = useMemo(() => documentElements(model), [model]);
  const all = useMemo(() => [...elements.introduction, ...elements.body], [elements]);
  const alone = isNarrow && opened !== null;
  const visible = alone ? all.filter(({ attributes }) => attributes['id'] === anchorOf(opened)) : all;
  useEffect(() => {
    if (opened === null || isNarrow) return;
    document.getElementById(anchorOf(opened))?.scrollIntoView({ block: 'start' });
  }, [opened, isNarrow]);
  return (
    <div className={classes.paper}>
      <SegmentedControl
        size="xs"
        aria-label={t('ui:term.language')}
        value={shown.language}
        onChange={(value) => shown.chooseLanguage(value === 'fr' ? 'fr' : 'en')}
        data={LOCALES.map((code) => ({ value: code, label: t(`ui:languages.${code}`) }))}
      />
      <DocumentView
        elements={visible}
        lang={`${model.language}-CA`}
        marked={opened === null ? null : anchorOf(opened)}
      />
    </div>
  );
}
