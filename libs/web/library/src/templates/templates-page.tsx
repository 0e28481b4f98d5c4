import { useQuery } from '@apollo/client/react';
import { GovernanceTemplatesDocument } from '@commonworks/web-graphql';
import { EmptyState, LOCALES, Page, QueryBoundary, Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadLinks } from './download-links.js';
import { NeededAt } from './needed-at.js';
import classes from './templates.module.css';

/** The documents that municipalities agree by: what each is for, when one needs it, and the files. */
export function TemplatesPage() {
  const { t } = useTranslation('library');
  const result = useQuery(GovernanceTemplatesDocument);
  return (
    <Page title={t('ui:pages.library')} lead={t('templates.lead')}>
      <QueryBoundary
        result={result}
        layout="list"
        select={({ governanceTemplates }) => governanceTemplates}
        empty={{
          when: (templates) => templates.length === 0,
          show: <EmptyState title={t('templates.none')} />,
        }}
      >
        {(templates) => (
          <>
            <ol className={classes.templates}>
              {templates.map((template) => (
                <li key={template.id} className={classes.template}>
                  <h2>
                    <Link to={`/library/${template.id}`}>{template.name}</Link>
                  </h2>
                  <p className={classes.about}>{template.about}</p>
                  <dl className={classes.files}>
                    {LOCALES.map((language) => (
                      <div key={language}>
                        <dt lang={language}>{t(`templates.language.${language}`)}</dt>
                        <dd>
                          <DownloadLinks template={template} language={language} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ol>
            <Section title={t('templates.needed.title')}>
              <NeededAt templates={templates} />
            </Section>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
