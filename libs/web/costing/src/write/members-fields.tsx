import { Checkbox, Fieldset } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureField } from '../amount/figure-field.js';
import type { FigureKind } from '../amount/read-figure.js';
import type { MemberFigures, ScenarioMember, ScenarioModel } from '../model/scenario.js';
import type { Draft } from './use-draft.js';
import classes from './write.module.css';

const WEIGHTS = [
  { name: 'population', kind: 'count' },
  { name: 'users', kind: 'count' },
  { name: 'assessment', kind: 'dollars' },
] as const satisfies readonly { name: keyof ScenarioMember; kind: FigureKind }[];

interface MembersFieldsProps {
  participants: ScenarioModel['participants'];
  figures: readonly MemberFigures[];
  change: Draft['change'];
}

/** Who takes part, and by what it is shared. */
export const MembersFields = memo(function MembersFields({
  participants,
  figures,
  change,
}: MembersFieldsProps) {
  const { t } = useTranslation('costing');
  const names = new Map(figures.map(({ id, name }) => [id, name]));
  // A member that left the group stays in a scenario until it is taken out.
  const codes = [...new Set([...figures.map(({ id }) => id), ...participants.map(({ code }) => code)])];
  return (
    <Fieldset legend={t('weight.title')} className={classes.members}>
      {codes.map((code) => {
        const at = participants.findIndex((each) => each.code === code);
        const member = participants[at];
        return (
          <div key={code} className={classes.member}>
            <Checkbox
              label={names.get(code) ?? code}
              checked={member !== undefined}
              onChange={({ currentTarget: { checked } }) =>
                change((before) => (checked ? withMember(before, code) : withoutMember(before, code)))
              }
            />
            {member &&
              WEIGHTS.map(({ name, kind }) => (
                <FigureField
                  key={name}
                  label={t(`weight.${name}`)}
                  path={`participants.${code}.${name}`}
                  alsoAt={[`participants[${String(at)}].${name}`]}
                  kind={kind}
                  value={Number(member[name])}
                  onValue={(value) => change((before) => withWeight(before, code, { [name]: value ?? 0 }))}
                />
              ))}
          </div>
        );
      })}
    </Fieldset>
  );
});

const withMember = (model: ScenarioModel, code: string): ScenarioModel => ({
  ...model,
  participants: [...model.participants, { code, population: 0, users: 0, assessment: 0 }],
});

/** Without a member, and without the bounds of lines that are its own. */
function withoutMember(model: ScenarioModel, code: string): ScenarioModel {
  return {
    ...model,
    participants: model.participants.filter((member) => member.code !== code),
    lines: model.lines.map((line) =>
      line.share.bounds
        ? {
            ...line,
            share: {
              ...line.share,
              bounds: line.share.bounds.filter(({ participant }) => participant !== code),
            },
          }
        : line,
    ),
  };
}

const withWeight = (model: ScenarioModel, code: string, part: Partial<ScenarioMember>): ScenarioModel => ({
  ...model,
  participants: model.participants.map((member) => (member.code === code ? { ...member, ...part } : member)),
});
