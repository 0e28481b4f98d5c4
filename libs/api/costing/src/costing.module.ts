import { Module } from '@nestjs/common';
import { CostingResolver } from './compute/costing.resolver.js';
import './costing-messages.js';

/** What a service costs together, computed for whoever asks. */
@Module({ providers: [CostingResolver] })
export class CostingModule {}
