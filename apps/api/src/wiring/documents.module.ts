import { DocumentWriter } from '@commonworks/api-document';
import { WaitingLine } from '@commonworks/api-platform';
import { Global, Module } from '@nestjs/common';

/** Makes files of documents for all features: one at a time, whoever wants it, for each takes a core and some hundred MB. */
@Global()
@Module({
  providers: [
    {
      provide: DocumentWriter,
      useFactory: () => new DocumentWriter(new WaitingLine({ atOnce: 1, waiting: 40, patience: 20_000 })),
    },
  ],
  exports: [DocumentWriter],
})
export class DocumentsModule {}
