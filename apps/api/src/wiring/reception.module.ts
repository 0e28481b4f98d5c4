import { Reception } from '@commonworks/api-platform';
import { IdentityModule, type IdentityOptions } from '@commonworks/api-identity';
import { Module, type DynamicModule } from '@nestjs/common';
import { SessionReception } from './session-reception.js';

/** Identity, and the port by which requests are received with its sessions. */
@Module({})
export class ReceptionModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: ReceptionModule,
      imports: [IdentityModule.forRoot(options)],
      providers: [{ provide: Reception, useClass: SessionReception }],
      exports: [Reception],
    };
  }
}
