import { CreateForms1795700300000 } from './1795700300000-create-forms.js';

export const governanceMigrations = [CreateForms1795700300000];
