import type { HomeInstallationQuery } from '@commonworks/web-graphql';
import type { Step } from './step.js';

/** Municipalities nobody leads yet: nobody there can begin. */
export function withoutLead({
  municipalities,
  people,
}: HomeInstallationQuery): HomeInstallationQuery['municipalities'] {
  const led = new Set(
    people
      .flatMap(({ memberships }) => memberships)
      .filter(({ role }) => role === 'LEAD')
      .map(({ municipality }) => municipality?.id),
  );
  return municipalities.filter(({ id }) => !led.has(id));
}

/** The places to which somebody is invited into this role, and has not answered yet. */
function awaited(
  { openInvitations }: HomeInstallationQuery,
  role: 'LEAD' | 'COORDINATOR',
): ReadonlySet<string | null> {
  return new Set(
    openInvitations
      .filter((invitation) => invitation.role === role && !invitation.expired)
      .map(({ municipalityId, consortiumId }) => municipalityId ?? consortiumId),
  );
}

/** Consortia nobody coordinates yet: no campaign can begin there. */
function withoutCoordinator({
  consortia,
  people,
}: HomeInstallationQuery): HomeInstallationQuery['consortia'] {
  const coordinated = new Set(
    people
      .flatMap(({ memberships }) => memberships)
      .filter(({ role }) => role === 'COORDINATOR')
      .map(({ consortium }) => consortium?.id),
  );
  return consortia.filter(({ id }) => !coordinated.has(id));
}

/** What an administrator sets up next: consortia, municipalities, then the people who run and lead there. */
export function administratorSteps(installation: HomeInstallationQuery): Step[] {
  const { consortia, municipalities } = installation;
  if (consortia.length === 0)
    return [{ kind: 'CREATE_CONSORTIUM', to: '/administration/consortia', values: {} }];
  if (municipalities.length === 0) {
    return [{ kind: 'CREATE_MUNICIPALITY', to: '/administration/municipalities', values: {} }];
  }
  const joined = new Set(consortia.flatMap((consortium) => consortium.municipalities.map(({ id }) => id)));
  const apart = municipalities.filter(({ id }) => !joined.has(id)).length;
  const [leads, coordinators] = [awaited(installation, 'LEAD'), awaited(installation, 'COORDINATOR')];
  const uncoordinated = withoutCoordinator(installation).filter(({ id }) => !coordinators.has(id));
  const unled = withoutLead(installation).filter(({ id }) => !leads.has(id));
  const steps = [
    {
      kind: 'HAND_OVER_MAILS',
      to: '/administration/outbox',
      values: { count: installation.outbox.filter(({ openedAt }) => openedAt === null).length },
    },
    { kind: 'JOIN_MUNICIPALITIES', to: '/administration/consortia', values: { count: apart } },
    { kind: 'INVITE_COORDINATORS', to: '/administration', values: { count: uncoordinated.length } },
    { kind: 'INVITE_LEADS', to: '/administration', values: { count: unled.length } },
  ] as const;
  const due = steps.filter(({ values }) => values.count > 0);
  if (due.length > 0) return due;
  const isAwaited = leads.size > 0 || coordinators.size > 0;
  return [{ kind: isAwaited ? 'AWAIT_PEOPLE' : 'TEND_PEOPLE', to: '/administration', values: {} }];
}
