import { useQuery } from '@apollo/client/react';
import { GovernanceTemplateDocument, type GovernanceKind } from '@commonworks/web-graphql';
import { Page, QueryBoundary, useLocale, type LocaleCode } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { TemplateView } from './template-view.js';

const KINDS: Readonly<Record<string, GovernanceKind>> = {
  '/library/charter': 'CHARTER',
  '/library/requirements': 'REQUIREMENTS',
  '/library/sla': 'SLA',
  '/library/costing': 'COSTING',
};

/** One template, to be read: blank or as an example, in the language of the page or the other. */
export function TemplatePage() {
  const { t } = useTranslation('library');
  const { pathname } = useLocation();
  const kind = KINDS[pathname.replace(/\/$/, '')] ?? 'CHARTER';
  const [address, setAddress] = useSearchParams();
  const { locale } = useLocale();
  const chosen = languageIn(address);
  const isExample = address.get('example') === '1';
  const result = useQuery(GovernanceTemplateDocument, {
    // As it is asked before the page is there, where nothing is chosen.
    variables: {
      kind,
      ...(chosen && { language: chosen === 'fr' ? 'FR' : 'EN' }),
      ...(isExample && { example: true }),
    },
  });
  // What was read before stays until the other has come.
  const shown = result.data ?? result.previousData;
  const choose = (name: 'lang' | 'example', value: string | null) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const view = {
    language: chosen ?? locale,
    isExample,
    chooseLanguage: (language: LocaleCode) => choose('lang', language === locale ? null : language),
    chooseExample: (example: boolean) => choose('example', example ? '1' : null),
  };
  return (
    <QueryBoundary
      result={{ ...result, data: shown }}
      layout="form"
      select={({ governanceTemplate }) => governanceTemplate}
    >
      {({ template, document }) => (
        <Page
          title={template.name}
          breadcrumbs={[{ label: t('ui:pages.library'), to: '/library' }]}
          lead={t('templates.readLead')}
        >
          <TemplateView key={kind} template={template} document={document} view={view} />
        </Page>
      )}
    </QueryBoundary>
  );
}

function languageIn(address: URLSearchParams): LocaleCode | null {
  const given = address.get('lang');
  return given === 'en' || given === 'fr' ? given : null;
}
