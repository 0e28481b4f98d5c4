import { useMutation } from '@apollo/client/react';
import { RemoveEvidenceDocument } from '@commonworks/web-graphql';
import { explainError } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFile } from './choose-file.js';
import { EvidenceVersions } from './evidence-versions.js';
import classes from './evidence.module.css';
import { type Evidence } from './send-file.js';
import { useFileWords } from './use-file-words.js';

interface EvidenceLineProps {
  file: Evidence;
  disabled: boolean;
  onReplace(file: File): void;
  onRemoved(): void;
}

/** One file: to be downloaded, replaced, and, once asked again, removed. */
export function EvidenceLine({ file, disabled, onReplace, onRemoved }: EvidenceLineProps) {
  const { t } = useTranslation('workbook');
  const words = useFileWords();
  const [asking, setAsking] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const [remove, { loading, error }] = useMutation(RemoveEvidenceDocument, { variables: { id: file.id } });
  const { name } = file;
  return (
    <li className={classes.file}>
      <div className={classes.what}>
        <Anchor href={`/files/${file.id}`} download className={classes.name}>
          {name}
        </Anchor>
        <span className={classes.about}>{words(file)}</span>
      </div>
      {asking ? (
        <div className={classes.asked} role="group" aria-label={t('evidence.removeAsked', { name })}>
          <span>{t('evidence.removeSure')}</span>
          <Button
            size="compact-sm"
            color="red"
            autoFocus
            loading={loading}
            onClick={() => void remove().then(onRemoved, () => setAsking(false))}
          >
            {t('evidence.remove')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setAsking(false)}>
            {t('evidence.keep')}
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
              {t('evidence.versions', { count: file.version })}
            </Button>
          )}
          {!disabled && (
            <>
              <ChooseFile
                label={t('evidence.replace')}
                description={t('evidence.replaceOf', { name })}
                onChoose={([chosen]) => chosen && onReplace(chosen)}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('evidence.removeOf', { name })}
                onClick={() => setAsking(true)}
              >
                {t('evidence.remove')}
              </Button>
            </>
          )}
        </div>
      )}
      {showsVersions && file.version > 1 && <EvidenceVersions key={file.version} file={file} />}
      {error && (
        <p className={classes.trouble} role="alert">
          {explainError(error).message ?? t('evidence.notRemoved')}
        </p>
      )}
    </li>
  );
}
