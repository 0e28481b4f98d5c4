import { useQuery } from '@apollo/client/react';
import { GovernanceDifferencesDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useLocale, type LocaleCode } from '@commonworks/web-ui';
import { useParams, useSearchParams } from 'react-router';
import { DifferencesView } from './differences-view.js';
import { NothingEarlier } from './nothing-earlier.js';
import { versionIn } from './version-in.js';

/** What is otherwise between two versions of a document, in either language; what is compared stands in the address. */
export function Component() {
  const { documentId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const { locale } = useLocale();
  const version = versionIn(address, 'version');
  const since = versionIn(address, 'since');
  const result = useQuery(GovernanceDifferencesDocument, {
    variables: { id: documentId, version, since },
    fetchPolicy: 'cache-and-network',
  });
  // What was compared before stays until the other has come.
  const shown = result.data ?? result.previousData;
  const choose = (values: Partial<Record<'version' | 'since' | 'lang', string>>) =>
    setAddress((before) => new URLSearchParams({ ...Object.fromEntries(before), ...values }), {
      replace: true,
      preventScrollReset: true,
    });
  const chosen = address.get('lang');
  const language: LocaleCode = chosen === 'en' || chosen === 'fr' ? chosen : locale;
  return (
    <QueryBoundary
      result={{ ...result, data: shown }}
      layout="table"
      select={({ governanceDocument }) => governanceDocument}
    >
      {(document) => {
        const earlier = document.versions.filter(({ number }) => number < document.version);
        const before = earlier.find(({ number }) => number === since) ?? earlier[0];
        return before ? (
          <DifferencesView document={document} before={before} language={language} choose={choose} />
        ) : (
          <NothingEarlier document={document} />
        );
      }}
    </QueryBoundary>
  );
}
