import { readCosting, type CostingFault } from '@commonworks/domain-costing';
import { ErrorState, Section, useLeaveGuard } from '@commonworks/web-ui';
import { Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Computed } from '../compute/use-outcomes.js';
import type { Summary } from '../compute/summary.js';
import { costingInput } from '../model/costing-input.js';
import type { MemberFigures, Scenario } from '../model/scenario.js';
import type { Side } from '../read/shown.js';
import { faultPlace } from '../said/fault-places.js';
import { ClashesNote } from './clashes-note.js';
import { EffectBar } from './effect-bar.js';
import { FaultsNote } from './faults-note.js';
import { LinesFields } from './lines-fields.js';
import { MembersFields } from './members-fields.js';
import { ParametersFields } from './parameters-fields.js';
import type { Draft } from './use-draft.js';
import classes from './write.module.css';
import { WritingContext } from './writing.js';

/** What became of saving: kept, or somebody else was first; theirs is null where it was taken out. */
export type Saved =
  { readonly kind: 'SAVED' } | { readonly kind: 'CONFLICT'; readonly theirs: Scenario | null };

interface WriteSectionProps {
  draft: Draft;
  figures: readonly MemberFigures[];
  names: ReadonlyMap<string, string>;
  side: Side;
  who: string;
  now: Computed | null;
  before: Summary | null;
  maySave: boolean;
  onSave: () => Promise<Saved>;
}

const NO_FAULTS: readonly CostingFault[] = [];

/** A scenario to be changed: its parameters, who takes part, its lines; and what every change does. */
export function WriteSection(props: WriteSectionProps) {
  const { draft, figures, names, side, who, now, before, maySave, onSave } = props;
  const { t } = useTranslation('costing');
  const [open, setOpen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [hasConflict, setHasConflict] = useState(false);
  const { content, typed, type, change, unread, clashes, isChanged, isAnyChanged } = draft;
  const { model } = content;
  const outcome = now?.outcome ?? null;
  const faults = outcome && !outcome.ok ? outcome.faults : NO_FAULTS;
  const writing = useMemo(() => ({ typed, type, faults }), [typed, type, faults]);
  const wrong = useMemo(
    () =>
      new Set([
        ...faults.flatMap(({ field }) => {
          const place = faultPlace(field, model);
          return place.of === 'line' ? [place.code] : [];
        }),
        ...unread.flatMap((path) => /^lines\.([^.]+)\./.exec(path)?.[1] ?? []),
      ]),
    [faults, unread, model],
  );
  useLeaveGuard(() => isAnyChanged && !busy);
  // What only cannot be shared out yet is kept all the same: a grant above its cost, nobody with a weight.
  const isRefused = useMemo(
    () => faults.length > 0 && !readCosting(costingInput(model, figures)).ok,
    [faults, model, figures],
  );
  const obstacle =
    unread.length > 0
      ? t('effect.unread', { count: unread.length })
      : isRefused
        ? t('effect.wrong')
        : content.name.trim() === ''
          ? t('effect.nameless')
          : null;

  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const saved = await onSave();
      if (saved.kind === 'SAVED') draft.discard();
      else if (saved.theirs) draft.rebase(saved.theirs);
      setHasConflict(saved.kind === 'CONFLICT' && saved.theirs !== null);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section id="scenario" title={t('write.title')}>
      <p>{t(maySave ? 'write.lead' : 'write.tryLead')}</p>
      <WritingContext value={writing}>
        <div className={classes.fields}>
          <TextInput
            className={classes.widest}
            label={t('scenario.name')}
            maxLength={200}
            value={content.name}
            onChange={({ currentTarget: { value } }) => draft.name({ name: value })}
          />
          <Textarea
            className={classes.whole}
            label={t('scenario.note')}
            autosize
            minRows={1}
            value={content.note}
            onChange={({ currentTarget: { value } }) => draft.name({ note: value })}
          />
        </div>
        <ParametersFields
          years={model.years}
          ratePct={Number(model.ratePct)}
          escalationPct={Number(model.escalationPct)}
          contingencyPct={Number(model.contingencyPct)}
          change={change}
        />
        <MembersFields participants={model.participants} figures={figures} change={change} />
        <LinesFields model={model} names={names} wrong={wrong} open={open} onOpen={setOpen} change={change} />
      </WritingContext>
      {hasConflict && <ClashesNote clashes={clashes} content={content} names={names} onTake={draft.take} />}
      {faults.length > 0 && <FaultsNote faults={faults} model={model} names={names} onLine={setOpen} />}
      {failure !== null && <ErrorState error={failure} />}
      <EffectBar
        side={side}
        who={who}
        now={now}
        before={before}
        isChanged={isChanged}
        obstacle={obstacle}
        maySave={maySave}
        busy={busy}
        onSave={() => void save()}
        onDiscard={() => {
          draft.discard();
          setHasConflict(false);
        }}
      />
    </Section>
  );
}
