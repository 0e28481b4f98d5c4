import { abilityFor, type AppAbility } from '@commonworks/access';
import type { MeFieldsFragment } from '@commonworks/web-graphql';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

export type Me = MeFieldsFragment;

interface SignedIn {
  me: Me | null;
  ability: AppAbility;
}

const nothing: AppAbility = abilityFor([], { personId: null, consortiaOfOwnMunicipalities: [] });
const SignedInContext = createContext<SignedIn>({ me: null, ability: nothing });

/** Says who is signed in and what that person may do. `me` null: nobody is. */
export function MeProvider({
  me,
  ability = nothing,
  children,
}: {
  me: Me | null;
  ability?: AppAbility;
  children: ReactNode;
}) {
  const value = useMemo(() => ({ me, ability }), [me, ability]);
  return <SignedInContext value={value}>{children}</SignedInContext>;
}

/** The person who is signed in, or null. */
export function useMe(): Me | null {
  return useContext(SignedInContext).me;
}

/** What the person may do; nothing when nobody is signed in. */
export function useAbility(): AppAbility {
  return useContext(SignedInContext).ability;
}

/** The ability of a person with these memberships; `consortia`: ids of those the own municipalities belong to. */
export function abilityOf(me: Me, consortia: readonly string[]): AppAbility {
  const memberships = me.memberships.map(({ role, municipality, consortium }) => ({
    role,
    ...(municipality && { municipalityId: municipality.id }),
    ...(consortium && { consortiumId: consortium.id }),
  }));
  return abilityFor(memberships, { personId: me.id, consortiaOfOwnMunicipalities: consortia });
}
