import { Catalogue, CatalogueModule } from '@commonworks/api-catalogue';
import { SeedSource } from '@commonworks/api-group';
import { Global, Module } from '@nestjs/common';
import { AnsweredQuestions } from './answered-questions.js';

/** Gives groups what members answered, to draft requirements from. */
@Global()
@Module({
  imports: [CatalogueModule],
  providers: [
    {
      provide: SeedSource,
      useFactory: (catalogue: Catalogue) => new AnsweredQuestions(catalogue),
      inject: [Catalogue],
    },
  ],
  exports: [SeedSource],
})
export class SeedsModule {}
