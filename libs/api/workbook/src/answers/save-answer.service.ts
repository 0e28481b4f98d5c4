import { permits } from '@commonworks/access';
import { Catalogue, type TemplateVersionContent } from '@commonworks/api-catalogue';
import {
  AppError,
  found,
  Kept,
  notFound,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { lockWorkbook } from '../workbooks/lock-workbook.js';
import { nameInTemplate } from '../workbooks/name-in-template.js';
import { partId } from '../workbooks/part-id.js';
import type { AnswerObject, SaveAnswerInput, SaveAnswerResult } from './answer.types.js';
import { judgeSave, type SaveSituation, type WantedAnswer } from './judge-save.js';
import { repeatsSave } from './repeats-save.js';
import { presentAnswer, readSaveFacts } from './save-facts.js';
import { sayInvalid } from './say-invalid.js';
import { storeAnswer, type AnswerPlace } from './store-answer.js';

const KEY = /^[\x21-\x7e]{1,64}$/;

/** Saves answers, one at a time, each based on a version. */
@Injectable()
export class SaveAnswer {
  /** Of the workbooks last saved in, by id. */
  private readonly places = new Kept<AnswerPlace>(10_000);

  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Saves an answer, or says why not; nothing changes then. Done again with the same key it gives what came
   * of it the first time, whatever happened since.
   * @throws AppError NOT_FOUND where the person may not answer the question; INVALID_INPUT for a bad key, a
   *   negative version, or a key that saved something else; UNAUTHENTICATED for the answer of somebody who is not
   *   the one signed in
   */
  async save(ctx: TenantContext, named: SaveAnswerInput): Promise<SaveAnswerResult> {
    const input = nameInTemplate(named);
    const id = partId(input.workbookId, input.questionId);
    const { answeredBy, value, comment, expectedVersion } = input;
    if (answeredBy && answeredBy !== ctx.personId) {
      throw new AppError('UNAUTHENTICATED', {}, 'workbook:save.otherPerson');
    }
    if (!KEY.test(input.idempotencyKey)) throw new AppError('INVALID_INPUT', {}, 'workbook:save.badKey');
    if (expectedVersion < 0) throw new AppError('INVALID_INPUT', {}, 'workbook:save.badVersion');
    const wanted = { state: input.state ?? 'ANSWERED', value, comment, expectedVersion };
    const saved = await this.saveAtOnce(ctx, input, wanted);
    return saved ? { id, ...saved } : this.judgeAndSave(ctx, input, wanted);
  }

  /**
   * Saves as though nothing stood against it, in one go: the statement that stores the answer looks at what a save has
   * to meet, behind the lock of its workbook.
   * @returns null where nothing was saved, whatever the reason: `judgeAndSave` knows it
   */
  private async saveAtOnce(
    ctx: TenantContext,
    input: SaveAnswerInput,
    wanted: WantedAnswer,
  ): Promise<AnswerObject | null> {
    const place = this.places.get(input.workbookId);
    if (!place) return null;
    const { municipalityId, templateVersionId } = place;
    const sectionAssigneeIds = ctx.personId === null ? [] : [ctx.personId];
    if (!permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds })) return null;
    return this.database.write(ctx, async (tx) => {
      const template = await this.catalogue.templateVersion(tx, templateVersionId);
      const settings = settingsIn(template, input.questionId);
      const judgement = settings && judgeSave(wanted, { settings, ...nothingAgainst(wanted) });
      if (judgement?.outcome !== 'SAVE') return null;
      const comment = wanted.comment === undefined ? undefined : judgement.answer.comment;
      const [, saved] = await Promise.all([
        lockWorkbook(tx, input.workbookId),
        storeAnswer(tx, ctx, place, input, { ...judgement.answer, comment }),
      ]);
      return saved;
    });
  }

  /** Looks at what a save meets, and saves or says why not. */
  private judgeAndSave(
    ctx: TenantContext,
    input: SaveAnswerInput,
    wanted: WantedAnswer,
  ): Promise<SaveAnswerResult> {
    const id = partId(input.workbookId, input.questionId);
    return this.database.write(ctx, async (tx) => {
      // The first is waited for by the second in the database, not here: see `readSaveFacts`.
      const [workbook, facts] = await Promise.all([
        lockWorkbook(tx, input.workbookId),
        readSaveFacts(tx, input),
      ]);
      const { municipalityId } = workbook;
      const { sectionAssigneeIds } = facts;
      if (!permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds })) notFound();
      const place = { municipalityId, templateVersionId: facts.templateVersionId };
      this.places.keep(input.workbookId, place);
      const template = await this.catalogue.templateVersion(tx, facts.templateVersionId);
      const settings = found(settingsIn(template, input.questionId));

      if (facts.repeated) {
        const { questionId } = facts.repeated;
        if (questionId !== input.questionId || !repeatsSave(wanted, settings, facts.repeated)) {
          throw new AppError('INVALID_INPUT', {}, 'workbook:save.usedKey');
        }
        return { id, ...(await presentAnswer(tx, questionId, facts.repeated)) };
      }
      const judgement = judgeSave(wanted, { ...facts, settings });
      switch (judgement.outcome) {
        case 'LOCKED':
          return { message: translate(ctx.locale, `workbook:locked.${judgement.by}`) };
        case 'INVALID': {
          const { reason, params } = judgement;
          return { reason, message: sayInvalid(ctx.locale, reason, params) };
        }
        case 'CONFLICT':
          return {
            message: translate(ctx.locale, 'workbook:save.conflict'),
            current: { id, ...(await presentAnswer(tx, input.questionId, facts.current)) },
            rejected: judgement.answer,
          };
        case 'SAVE': {
          const saved = await storeAnswer(tx, ctx, place, input, judgement.answer);
          // The workbook is locked, so what was judged still stands; were it otherwise, nothing is saved.
          if (!saved) throw new AppError('CONFLICT');
          return { id, ...saved };
        }
      }
    });
  }
}

const settingsIn = ({ questions }: TemplateVersionContent, questionId: string) =>
  questions.find(({ id }) => id === questionId)?.settings;

/** A situation in which the answer is saved if its value is one. */
const nothingAgainst = ({ expectedVersion }: WantedAnswer): Omit<SaveSituation, 'settings'> => ({
  campaignStatus: 'OPEN',
  workbookStatus: 'IN_PROGRESS',
  current: expectedVersion === 0 ? null : { version: expectedVersion, comment: null },
});
