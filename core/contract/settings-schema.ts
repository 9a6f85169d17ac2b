import { z } from 'zod';
import { idSchema, lineSchema } from '../shared/schema-text.ts';
import { LANGUAGE_CHOICES } from './languages.ts';
import type { SettingsChange } from './settings.ts';

const pane = z.strictObject({ width: z.number().min(120).max(1_200), open: z.boolean() });

/** What a page may change of the settings, as it is checked on its way in; `path` checks an absolute path. */
export function settingsChangeSchema(path: z.ZodType<string>): z.ZodType<SettingsChange> {
  return z.strictObject({
    theme: z.enum(['system', 'light', 'dark']).exactOptional(),
    language: z.enum(LANGUAGE_CHOICES).exactOptional(),
    leftPane: pane.exactOptional(),
    rightPane: pane.exactOptional(),
    selectionBar: z.boolean().exactOptional(),
    typedMarks: z.boolean().exactOptional(),
    spelling: z.boolean().exactOptional(),
    zoom: z.number().int().min(50).max(200).exactOptional(),
    pageView: z.boolean().exactOptional(),
    recentCommands: z.array(idSchema).max(12).exactOptional(),
    recentNotes: z.array(idSchema).max(24).exactOptional(),
    remembered: z.record(idSchema, lineSchema(2_000)).exactOptional(),
    names: z.record(idSchema, z.array(z.array(lineSchema(2_000)).min(1).max(40)).max(8)).exactOptional(),
    favouriteTemplates: z.array(idSchema).max(200).exactOptional(),
    recentTemplates: z.array(idSchema).max(12).exactOptional(),
    personalTemplates: path.nullable().exactOptional(),
    departmentTemplates: path.nullable().exactOptional(),
  });
}
