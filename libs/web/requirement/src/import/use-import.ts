import { useApolloClient } from '@apollo/client/react';
import { DocumentRequirementsDocument } from '@commonworks/web-graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendTable, type ImportPlan } from './send-table.js';

export interface Import {
  readonly file: File | null;
  /** What it would change, or has changed. */
  readonly plan: ImportPlan | null;
  /** Why it was not taken. */
  readonly refused: string | null;
  readonly busy: boolean;
  readonly look: (file: File) => Promise<void>;
  readonly bring: () => Promise<void>;
}

/** A table that is looked at first, and then brought in as it was looked at. */
export function useImport(documentId: string): Import {
  const { t } = useTranslation('requirement');
  const client = useApolloClient();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (table: File, token: string | null) => {
    setBusy(true);
    setRefused(null);
    const answer = await sendTable(documentId, table, token);
    setBusy(false);
    // What was looked at stays in view where it could not be brought in.
    if ('refused' in answer) return setRefused(answer.refused ?? t('import.cutOff'));
    setPlan(answer);
    if (answer.isApplied) await client.refetchQueries({ include: [DocumentRequirementsDocument] });
  };
  return {
    file,
    plan,
    refused,
    busy,
    look: (table) => {
      setFile(table);
      setPlan(null);
      return send(table, null);
    },
    bring: async () => {
      if (file && plan) await send(file, plan.token);
    },
  };
}
