import { z } from 'zod';
import { idSchema } from '../shared/schema-text.ts';

/** What the inputs of several areas are made of. */

/** Handles are made by the backend; only their shape is checked here. */
export const dossier = idSchema;
export const inDossier = { dossier };

/** Of any size here: what reads an article says in words that it is too large. */
export const bytes = z.instanceof(Uint8Array) as z.ZodType<Uint8Array>;
/** Only for its ending and as a title: never a path. */
export const fileName = z.string().min(1).max(1_000);

const MAX_TABLE_BYTES = 50 * 1024 * 1024;
const tableBytes = bytes.refine(({ byteLength }) => byteLength <= MAX_TABLE_BYTES, 'is larger than 50 MB');
export const tableFile = { name: fileName, bytes: tableBytes, dryRun: z.boolean() };

export const page = { limit: z.int().min(1).max(200), offset: z.int().min(0).max(10_000_000) };
export const revision = z.int().min(1);
