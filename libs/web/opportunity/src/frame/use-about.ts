import { type OpportunityKind } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

/** What of an opportunity says what it is about. */
export interface About {
  readonly name: string;
  readonly kind: OpportunityKind;
  readonly services: readonly { readonly name: string }[];
}

/** Gives what an opportunity is about in a few words; services that its own name says are not said again. */
export function useAbout(): (opportunity: About) => string {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  return ({ name, kind, services }) => {
    const others = services.map((service) => service.name).filter((service) => service !== name);
    return others.length > 0 ? t(`about.${kind}`, { services: format.list(others) }) : t(`kind.${kind}`);
  };
}
