import {
  answersByMunicipality,
  findCampaign,
  namedAnswers,
  publishedRelease,
  type NamedAnswer,
} from '@commonworks/api-campaign';
import type { Catalogue, QuestionRow } from '@commonworks/api-catalogue';
import { SeedSource } from '@commonworks/api-group';
import { servicesOf } from '@commonworks/api-opportunity';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { scaleScore } from '@commonworks/domain-assessment';
import type { SeedQuestion } from '@commonworks/domain-governance/requirements';
import { serviceScore } from '@commonworks/domain-opportunity';

type Group = Parameters<SeedSource['questions']>[2];
type Answers = ReadonlyMap<string, Pick<NamedAnswer, 'state' | 'value'>>;

/**
 * The questions about how well technology serves the services of a group, as members answered them by name in the published
 * release of its campaign, each beside the priority that its member gives the service.
 */
export class AnsweredQuestions extends SeedSource {
  constructor(private readonly catalogue: Pick<Catalogue, 'questionsOf'>) {
    super();
  }

  async questions(
    tx: Transaction,
    ctx: TenantContext,
    { campaignId, opportunityId, members }: Group,
  ): Promise<SeedQuestion[]> {
    const campaign = await findCampaign(tx, ctx, campaignId);
    const release = campaign && (await publishedRelease(tx, ctx, campaign));
    if (!release) return [];
    const services = new Set(await servicesOf(tx, opportunityId));
    const asked = (await this.catalogue.questionsOf(tx, campaign.templateVersionId)).filter(
      ({ kind, service }) => kind === 'SCALE' && service !== null && services.has(service.id),
    );
    const ids = asked.map(({ id }) => id);
    const answers = answersByMunicipality(await namedAnswers(tx, campaign, release.id, ids));
    return asked.flatMap((question): SeedQuestion[] => {
      const { id, service, dimension } = question;
      if (dimension !== 'ENABLEMENT' || !service) return [];
      const priorities = asked.filter(
        (one) => one.dimension === 'PRIORITY' && one.service?.id === service.id,
      );
      return [
        {
          questionId: id,
          area: areaOf(service.code),
          serviceName: { en: service.nameEn, fr: service.nameFr },
          answers: members.map((memberId) => {
            const own = answers.get(memberId) ?? new Map();
            return {
              memberId,
              isNamed: answers.has(memberId),
              enablement: scoreOf([question], own),
              priority: scoreOf(priorities, own),
            };
          }),
        },
      ];
    });
  }
}

/** 0 to 100; null where none is answered with a value. */
const scoreOf = (questions: readonly QuestionRow[], answers: Answers): number | null =>
  serviceScore(
    questions.map(({ id, weight, higherIsBetter, settings }) => {
      const { state, value } = answers.get(id) ?? {};
      const levels = 'levels' in settings ? settings.levels.length : 0;
      const isGiven = state === 'ANSWERED' && typeof value === 'number' && levels > 1;
      return { weight, higherIsBetter, score: isGiven ? scaleScore(value, levels) : null };
    }),
  ).score;

/** The middle of a requirement's number: the letters of a service's code, as many as there is room for. */
function areaOf(code: string): string {
  const letters = code
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 8);
  return letters.length < 2 ? 'SERVICE' : letters;
}
