import { LoadingState } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ScenarioSteps } from '../compare/scenario-steps.js';
import { ScenariosSection } from '../compare/scenarios-section.js';
import { useOutcomes, type Asked } from '../compute/use-outcomes.js';
import { costingInput } from '../model/costing-input.js';
import type { MemberFigures, Scenario } from '../model/scenario.js';
import { Headline } from '../read/headline.js';
import { MembersSection } from '../read/members-section.js';
import { RulesSection } from '../read/rules-section.js';
import { ALL, nameIn, type Shown, type Side } from '../read/shown.js';
import { TornadoSection } from '../read/tornado-section.js';
import { YearsSection } from '../read/years-section.js';
import { FaultsNote } from '../write/faults-note.js';
import { OrphanNote } from '../write/orphan-note.js';
import { useDraft } from '../write/use-draft.js';
import { WriteSection } from '../write/write-section.js';
import type { CostingActions } from './costing-actions.js';
import classes from './page.module.css';

interface ScenarioPartProps {
  scenarios: readonly Scenario[];
  shown: Scenario;
  onShow: (id: string) => void;
  figures: readonly MemberFigures[];
  mayWrite: boolean;
  source: string;
  actions: CostingActions;
  /** Adds another. */
  add: ReactNode;
}

/** One scenario: what it comes to for one side, beside the others, as pictures, and to be changed. */
export function ScenarioPart(props: ScenarioPartProps) {
  const { scenarios, shown, onShow, figures, mayWrite, source, actions, add } = props;
  const { t } = useTranslation('costing');
  const [, setAddress] = useSearchParams();
  const draft = useDraft(shown, scenarios);
  const { content } = draft;
  const byId = useMemo(() => new Map(figures.map((each) => [each.id, each])), [figures]);
  const names = useMemo(() => new Map(figures.map(({ id, name }) => [id, name])), [figures]);
  const codes = content.model.participants.map(({ code }) => code);
  const side = useSide(codes, byId);
  const who = side === ALL ? t('side.all') : nameIn(byId, side);

  // Figures follow what is typed, and typing never waits for them.
  const counted = useDeferredValue(content);
  const { name, note, model } = counted;
  const input = useMemo(() => costingInput(model, figures), [model, figures]);
  const kept = useMemo(
    () => scenarios.map(({ id, model: stands }) => ({ id, input: costingInput(stands, figures) })),
    [scenarios, figures],
  );
  const draftId = `${shown.id} draft`;
  const inputs = useMemo(
    (): readonly Asked[] => (draft.isChanged ? [...kept, { id: draftId, input }] : kept),
    [kept, input, draft.isChanged, draftId],
  );
  const computed = useOutcomes(inputs);
  const saved = computed.get(shown.id) ?? null;
  const tried = computed.get(draftId) ?? null;
  const before = saved?.outcome ?? null;
  // Of a large one the figures from before stay until those of the changes are there.
  const now = useMemo(
    () => (tried ? { outcome: tried.outcome ?? before, isBehind: tried.isBehind } : saved),
    [tried, before, saved],
  );
  const compared = useMemo(() => {
    const all = new Map(computed);
    if (now) all.set(shown.id, now);
    return all;
  }, [computed, now, shown.id]);
  const comparedScenarios = useMemo(
    () => scenarios.map((each) => (each.id === shown.id ? { ...each, ...counted } : each)),
    [scenarios, shown.id, counted],
  );
  const summary = now?.outcome?.ok ? now.outcome.summary : null;
  const seen = useMemo(
    (): Shown | null => summary && { scenario: { name, model }, summary, figures: byId, side, source },
    [summary, name, model, byId, side, source],
  );
  const { isChanged } = draft;
  const tools = useMemo(
    () =>
      mayWrite && (
        <>
          {add}
          <ScenarioSteps scenario={shown} actions={actions} isChanged={isChanged} />
        </>
      ),
    [mayWrite, add, shown, actions, isChanged],
  );

  return (
    <>
      <div className={classes.choices} data-print="no">
        <NativeSelect
          label={t('scenario.shown')}
          value={shown.id}
          onChange={({ currentTarget: { value } }) => onShow(value)}
          data={scenarios.map(({ id, name, isProposed }) => ({
            value: id,
            label: isProposed ? t('scenario.nameProposed', { name }) : name,
          }))}
        />
        <NativeSelect
          label={t('side.label')}
          value={side}
          onChange={({ currentTarget: { value } }) =>
            setAddress(
              (params) => {
                const after = new URLSearchParams(params);
                after.set('of', value);
                return after;
              },
              { replace: true, preventScrollReset: true },
            )
          }
          data={[
            ...codes.map((code) => ({ value: code, label: nameIn(byId, code) })),
            { value: ALL, label: t('side.all') },
          ]}
        />
      </div>
      {draft.orphans.map((orphan) => (
        <OrphanNote
          key={orphan.id}
          orphan={orphan}
          mayWrite={mayWrite}
          onDiscard={() => draft.discard(orphan.id)}
          onKeep={async () => {
            const id = await actions.add({ name: orphan.name, note: orphan.note, model: orphan.model });
            draft.discard(orphan.id);
            if (id !== null) onShow(id);
          }}
        />
      ))}
      {draft.isChanged && <p className={classes.tried}>{t('scenario.isTried')}</p>}
      {note !== '' && <p className={classes.note}>{note}</p>}
      {now?.outcome === null && <LoadingState layout="table" />}
      {now?.outcome?.ok === false && <FaultsNote faults={now.outcome.faults} model={model} names={names} />}
      {seen && <Headline shown={seen} />}
      <ScenariosSection
        scenarios={comparedScenarios}
        computed={compared}
        figures={byId}
        side={side}
        source={source}
        shown={shown.id}
        tools={tools}
      />
      {seen && (
        <>
          <YearsSection shown={seen} />
          <MembersSection shown={seen} />
          <TornadoSection shown={seen} />
          <RulesSection shown={seen} />
        </>
      )}
      <WriteSection
        draft={draft}
        figures={figures}
        names={names}
        side={side}
        who={who}
        now={now}
        before={before?.ok ? before.summary : null}
        maySave={mayWrite}
        onSave={() => actions.save(shown.id, content, draft.baseEdits)}
      />
    </>
  );
}

/** The side that the address asks for; else that of one's own municipality. */
function useSide(codes: readonly string[], figures: ReadonlyMap<string, MemberFigures>): Side {
  const [address] = useSearchParams();
  const asked = address.get('of');
  if (asked === ALL || (asked !== null && codes.includes(asked))) return asked;
  return codes.find((code) => figures.get(code)?.isOwn) ?? ALL;
}
