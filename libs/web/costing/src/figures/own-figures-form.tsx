import { ErrorState, rebase, useLeaveGuard } from '@commonworks/web-ui';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureField } from '../amount/figure-field.js';
import type { MemberFigures } from '../model/scenario.js';
import { useDollars } from '../read/use-dollars.js';
import type { TypedFigure } from '../write/use-draft.js';
import classes from '../write/write.module.css';
import { WritingContext } from '../write/writing.js';

/** What a member says of itself. */
export type OwnFigures = Pick<
  MemberFigures,
  | 'baselineCents'
  | 'avoidedCents'
  | 'localOnceCents'
  | 'localYearlyCents'
  | 'basis'
  | 'approvedBy'
  | 'isShown'
>;

/** What became of saving them: kept, or a colleague was first. */
export type SavedFigures =
  { readonly kind: 'SAVED' } | { readonly kind: 'CONFLICT'; readonly theirs: MemberFigures };

interface OwnFiguresFormProps {
  of: MemberFigures;
  /** One acts for several: the form says whose it is. */
  isNamed: boolean;
  /** Of what is typed, so that it is computed with at once; null where nothing is. */
  onTyped: (figures: OwnFigures | null) => void;
  onSave: (figures: OwnFigures, expectedEdits: number) => Promise<SavedFigures>;
}

const AMOUNTS = ['baselineCents', 'avoidedCents', 'localOnceCents', 'localYearlyCents'] as const;

const ownOf = (of: MemberFigures): OwnFigures => ({
  baselineCents: of.baselineCents,
  avoidedCents: of.avoidedCents,
  localOnceCents: of.localOnceCents,
  localYearlyCents: of.localYearlyCents,
  basis: of.basis,
  approvedBy: of.approvedBy,
  isShown: of.isShown,
});

/** What a municipality pays without the group and by itself because of it, and whether the others see it. */
export function OwnFiguresForm({ of, isNamed, onTyped, onSave }: OwnFiguresFormProps) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const [draft, setDraft] = useState<{ base: MemberFigures; own: OwnFigures } | null>(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedFigure>>(new Map());
  const [theirs, setTheirs] = useState<MemberFigures | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const own = draft?.own ?? ownOf(of);
  const unread = [...typed.values()].filter(({ trouble }) => trouble !== null).length;
  const isChanged = unread > 0 || (draft !== null && !isSame(draft.own, ownOf(draft.base)));
  useLeaveGuard(() => isChanged && !busy);
  const set = (part: Partial<OwnFigures>) => {
    const next = { ...own, ...part };
    setDraft({ base: draft?.base ?? of, own: next });
    onTyped(next);
  };
  const writing = useMemo(
    () => ({
      typed,
      type: (path: string, figure: TypedFigure | null) =>
        setTyped((before) => {
          const after = new Map(before);
          if (figure === null) after.delete(path);
          else after.set(path, figure);
          return after;
        }),
      faults: [],
    }),
    [typed],
  );
  const discard = () => {
    setDraft(null);
    setTyped(new Map());
    setTheirs(null);
    onTyped(null);
  };
  const save = async () => {
    if (!draft) return;
    setBusy(true);
    setFailure(null);
    try {
      const saved = await onSave(draft.own, draft.base.edits);
      if (saved.kind === 'SAVED') return discard();
      const next = rebase(draft.own, ownOf(draft.base), ownOf(saved.theirs));
      setDraft({ base: saved.theirs, own: next });
      setTheirs(saved.theirs);
      onTyped(next);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const differing = theirs === null ? [] : AMOUNTS.filter((name) => theirs[name] !== own[name]);
  return (
    <form
      className={classes.lines}
      aria-label={of.name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isNamed && <h3>{of.name}</h3>}
      {theirs && (
        <section className={classes.clashes} role="status">
          <p>
            <strong>{t('ui:conflict.title')}</strong>
          </p>
          <p>{t('clash.means')}</p>
          <ul>
            {differing.map((name) => (
              <li key={name}>
                <strong>{t(`own.${name}`)}</strong>
                <span>{t('clash.mine', { value: dollars.orUnknown(own[name]) })}</span>
                <span>{t('clash.theirs', { value: dollars.orUnknown(theirs[name]) })}</span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('clash.takeOf', { what: t(`own.${name}`) })}
                  onClick={() => set({ [name]: theirs[name] })}
                >
                  {t('clash.take')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WritingContext value={writing}>
        <div className={classes.fields}>
          {AMOUNTS.map((name) => (
            <FigureField
              key={name}
              label={t(`own.${name}`)}
              path={name}
              kind="money"
              optional
              value={own[name]}
              onValue={(value) => set({ [name]: value })}
            />
          ))}
          <Textarea
            className={classes.whole}
            label={t('own.basis')}
            description={t('own.basisHint')}
            autosize
            minRows={1}
            maxLength={1000}
            value={own.basis}
            onChange={({ currentTarget: { value } }) => set({ basis: value })}
          />
          <TextInput
            className={classes.widest}
            label={t('own.approvedBy')}
            maxLength={200}
            value={own.approvedBy}
            onChange={({ currentTarget: { value } }) => set({ approvedBy: value })}
          />
        </div>
      </WritingContext>
      <Checkbox
        label={t('own.show')}
        description={t(own.isShown ? 'own.shownMeans' : 'own.hiddenMeans')}
        checked={own.isShown}
        onChange={({ currentTarget: { checked } }) => set({ isShown: checked })}
      />
      {failure !== null && <ErrorState error={failure} />}
      <div className={classes.save}>
        <Button type="submit" loading={busy} disabled={!isChanged || unread > 0}>
          {t('own.save')}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={discard}>
            {t('effect.discard')}
          </Button>
        )}
        <span role="status">
          {unread > 0
            ? t('effect.unread', { count: unread })
            : t(isChanged ? 'effect.unsaved' : 'effect.saved')}
        </span>
      </div>
    </form>
  );
}

const isSame = (a: OwnFigures, b: OwnFigures): boolean =>
  (Object.keys(a) as (keyof OwnFigures)[]).every((name) => a[name] === b[name]);
