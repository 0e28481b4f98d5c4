import { anchorOf, documentElements, numberSections, type DocumentModel } from '@commonworks/domain-document';
import type { TemplateBriefFragment } from '@commonworks/web-graphql';
import { DocumentView, LOCALES, PlaceLink, useFormat, type LocaleCode } from '@commonworks/web-ui';
import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadLinks } from './download-links.js';
import classes from './templates.module.css';

interface TemplateViewProps {
  template: TemplateBriefFragment;
  /** A document model, as the server sends it. */
  document: unknown;
  view: {
    readonly language: LocaleCode;
    readonly isExample: boolean;
    readonly chooseLanguage: (language: LocaleCode) => void;
    readonly chooseExample: (example: boolean) => void;
  };
}

/** A template with its contents at the side; how it is seen, and its files, stand above. */
export function TemplateView({ template, document, view }: TemplateViewProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const model = document as DocumentModel;
  const elements = useMemo(() => documentElements(model), [model]);
  const { language, isExample } = view;
  return (
    <div className={classes.reader}>
      <div className={classes.controls}>
        <SegmentedControl
          aria-label={t('templates.shown')}
          value={isExample ? 'example' : 'blank'}
          onChange={(value) => view.chooseExample(value === 'example')}
          data={[
            { value: 'blank', label: t('templates.blank') },
            { value: 'example', label: t('templates.example') },
          ]}
        />
        <SegmentedControl
          aria-label={t('ui:term.language')}
          value={language}
          onChange={(value) => view.chooseLanguage(value === 'fr' ? 'fr' : 'en')}
          data={LOCALES.map((code) => ({ value: code, label: t(`templates.language.${code}`) }))}
        />
        <DownloadLinks template={template} language={language} example={isExample} />
      </div>
      <p className={classes.standing}>
        {t('templates.standing', { version: template.version, day: format.date(template.dated) })}{' '}
        {model.status.detail}
      </p>
      <div className={classes.columns}>
        <Contents model={model} />
        <div className={classes.paper}>
          <DocumentView
            elements={[...elements.introduction, ...elements.body]}
            lang={`${model.language}-CA`}
          />
        </div>
      </div>
    </div>
  );
}

function Contents({ model }: { model: DocumentModel }) {
  const { t } = useTranslation('library');
  const numbers = useMemo(() => numberSections(model), [model]);
  return (
    <nav className={classes.contents} aria-label={t('templates.contents')} lang={`${model.language}-CA`}>
      <ol>
        {model.blocks.flatMap((block) =>
          block.type === 'section'
            ? [
                <li key={block.id}>
                  <PlaceLink hash={`#${anchorOf(block.id)}`}>
                    <span>{numbers.get(block.id)}. </span>
                    {block.title}
                  </PlaceLink>
                </li>,
              ]
            : [],
        )}
      </ol>
    </nav>
  );
}
