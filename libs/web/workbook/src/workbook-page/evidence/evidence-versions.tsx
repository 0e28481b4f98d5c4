import { useQuery } from '@apollo/client/react';
import { EvidenceHistoryDocument } from '@commonworks/web-graphql';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './evidence.module.css';
import { type Evidence } from './send-file.js';
import { useFileWords } from './use-file-words.js';

/** Every version of a file but the last, to be downloaded. */
export function EvidenceVersions({ file }: { file: Evidence }) {
  const { t } = useTranslation('workbook');
  const words = useFileWords();
  const { data, error } = useQuery(EvidenceHistoryDocument, {
    variables: { id: file.id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <p className={classes.trouble}>{t('evidence.noVersions')}</p>;
  const earlier = data?.evidenceHistory.versions.filter(({ number }) => number < file.version) ?? [];
  return (
    <ul className={classes.versions}>
      {earlier.map((version) => (
        <li key={version.number}>
          <Anchor href={`/files/${file.id}?version=${version.number}`} download>
            {t('evidence.version', { number: version.number })}
          </Anchor>
          <span className={classes.about}>{words(version)}</span>
        </li>
      ))}
    </ul>
  );
}
