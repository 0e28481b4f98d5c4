import { useMutation } from '@apollo/client/react';
import { RemoveFileDocument } from '@commonworks/web-graphql';
import { Anchor, Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explainError } from '../states/explain-error.js';
import { ChooseFile } from './choose-file.js';
import { FileVersions } from './file-versions.js';
import classes from './files.module.css';
import { type StoredFile } from './send-file.js';
import { useFileWords } from './use-file-words.js';

export interface FileLineProps {
  file: StoredFile;
  disabled: boolean;
  /** What else is said of it. */
  about?: ReactNode;
  /** What else can be done with it, by those who may replace it. */
  ways?: ReactNode;
  onReplace(file: File): void;
  onRemoved(): void;
}

/** One file: to be downloaded, replaced, and, once asked again, removed. */
export function FileLine({ file, disabled, about, ways, onReplace, onRemoved }: FileLineProps) {
  const { t } = useTranslation('ui');
  const words = useFileWords();
  const [asking, setAsking] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const [remove, { loading, error }] = useMutation(RemoveFileDocument, { variables: { id: file.id } });
  const { name } = file;
  return (
    <li className={classes.file}>
      <div className={classes.what}>
        <Anchor href={`/files/${file.id}`} download className={classes.name}>
          {name}
        </Anchor>
        <span className={classes.about}>{words(file)}</span>
        {about}
      </div>
      {asking ? (
        <div className={classes.asked} role="group" aria-label={t('action.removeAsked', { name })}>
          <span>{t('files.removeSure')}</span>
          <Button
            size="compact-sm"
            color="red"
            autoFocus
            loading={loading}
            onClick={() => void remove().then(onRemoved, () => setAsking(false))}
          >
            {t('action.remove')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setAsking(false)}>
            {t('action.keep')}
          </Button>
        </div>
      ) : (
        <div className={classes.ways}>
          {file.version > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={showsVersions}
              onClick={() => setShowsVersions(!showsVersions)}
            >
              {t('files.versions', { count: file.version })}
            </Button>
          )}
          {!disabled && (
            <>
              {ways}
              <ChooseFile
                label={t('files.replace')}
                description={t('files.replaceOf', { name })}
                onChoose={([chosen]) => chosen && onReplace(chosen)}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('files.removeOf', { name })}
                onClick={() => setAsking(true)}
              >
                {t('action.remove')}
              </Button>
            </>
          )}
        </div>
      )}
      {showsVersions && file.version > 1 && <FileVersions key={file.version} file={file} />}
      {error && (
        <p className={classes.trouble} role="alert">
          {explainError(error).message ?? t('files.notRemoved')}
        </p>
      )}
    </li>
  );
}
