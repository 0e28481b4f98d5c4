import { useQuery } from '@apollo/client/react';
import { FileHistoryDocument } from '@commonworks/web-graphql';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './files.module.css';
import { type StoredFile } from './send-file.js';
import { useFileWords } from './use-file-words.js';

/** Every version of a file but the last, to be downloaded. */
export function FileVersions({ file }: { file: StoredFile }) {
  const { t } = useTranslation('ui');
  const words = useFileWords();
  const { data, error } = useQuery(FileHistoryDocument, {
    variables: { id: file.id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <p className={classes.trouble}>{t('files.noVersions')}</p>;
  const earlier = data?.fileHistory.versions.filter(({ number }) => number < file.version) ?? [];
  return (
    <ul className={classes.versions}>
      {earlier.map((version) => (
        <li key={version.number}>
          <Anchor href={`/files/${file.id}?version=${version.number}`} download>
            {t('files.version', { number: version.number })}
          </Anchor>
          <span className={classes.about}>{words(version)}</span>
        </li>
      ))}
    </ul>
  );
}
