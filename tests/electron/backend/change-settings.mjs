// Run by guarded-settings.test.ts under a file-size limit: changes settings as the web host does, prints the outcome.
import process from 'node:process';
import { openConfSettings } from '../../../electron/web/conf-settings.ts';

const [folder = '', change = '{}'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(openConfSettings(folder).change(JSON.parse(change))));
