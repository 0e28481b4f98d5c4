import { StatusBadge } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './versions.module.css';

type Outcome = 'SAME' | 'OTHER' | 'FAILED';

/** Counts the hash in this browser, of the text as the server gives it now. */
export function CountHere({ address, hash }: { address: string; hash: string }) {
  const { t } = useTranslation('governance');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // Browsers count only on a page that came over a connection that nobody changes.
  if (!globalThis.isSecureContext) return null;
  const count = async () => {
    setBusy(true);
    try {
      setOutcome((await hashAt(address)) === hash ? 'SAME' : 'OTHER');
    } catch {
      setOutcome('FAILED');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.counted}>
      <Button variant="default" loading={busy} onClick={() => void count()}>
        {t('hash.here')}
      </Button>
      <span role="status">
        {outcome !== null && (
          <StatusBadge tone={outcome === 'SAME' ? 'good' : 'problem'} label={t(`hash.outcome.${outcome}`)} />
        )}
      </span>
    </div>
  );
}

async function hashAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the text was answered with ${response.status}`);
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
