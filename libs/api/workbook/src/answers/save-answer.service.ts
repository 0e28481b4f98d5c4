import { permits } from '@commonworks/access';
import { Catalogue } from '@commonworks/api-catalogue';
import {
  AppError,
  found,
  notFound,
  TenantDatabase,
  translate,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { lockWorkbook } from '../workbooks/lock-workbook.js';
import { nameInTemplate } from '../workbooks/name-in-template.js';
import { partId } from '../workbooks/part-id.js';
import type { SaveAnswerInput, SaveAnswerResult } from './answer.types.js';
import { judgeSave } from './judge-save.js';
import { repeatsSave } from './repeats-save.js';
import { presentAnswer, readSaveFacts } from './save-facts.js';
import { sayInvalid } from './say-invalid.js';
import { storeAnswer } from './store-answer.js';

const KEY = /^[\x21-\x7e]{1,64}$/;

/** Saves answers, one at a time, each based on a version. */
@Injectable()
export class SaveAnswer {
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
    return this.database.write(ctx, async (tx) => {
      // The first is waited for by the second in the database, not here: see `readSaveFacts`.
      const [workbook, facts] = await Promise.all([
        lockWorkbook(tx, input.workbookId),
        readSaveFacts(tx, input),
      ]);
      const { municipalityId } = workbook;
      const { sectionAssigneeIds } = facts;
      if (!permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds })) notFound();
      const template = await this.catalogue.templateVersion(tx, facts.templateVersionId);
      const { settings } = found(template.questions.find((question) => question.id === input.questionId));

      const wanted = { state: input.state ?? 'ANSWERED', value, comment, expectedVersion };
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
        case 'SAVE':
          return { id, ...(await storeAnswer(tx, ctx, workbook, input, judgement.answer, facts)) };
      }
    });
  }
}
