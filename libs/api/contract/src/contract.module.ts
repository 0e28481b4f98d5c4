import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module } from '@nestjs/common';
import { ContractFileRule } from './contract-file.rule.js';
import './contract-messages.js';
import { ContractResolver } from './contract.resolver.js';
import { ContractService } from './contract.service.js';

/** The shared shelf: contracts that municipalities lay out for each other. */
@Module({ imports: [CatalogueModule], providers: [ContractService, ContractFileRule, ContractResolver] })
export class ContractModule {}
