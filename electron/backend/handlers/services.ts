import type { BackendEvent } from '../../../core/contract/backend.ts';
import type { Clock, NewId } from '../../../core/shared/ports.ts';
import type { ExportWorker } from '../exports/export-worker.ts';
import type { Host } from '../host.ts';
import type { RunningImports } from '../importing/running-imports.ts';
import type { OpenDossiers } from '../open-dossiers.ts';
import type { FileReader } from '../reading/file-reader.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { TemplateHouse } from '../templates/template-house.ts';

/** What the handlers work with; made once by create-backend.ts. */
export interface Services {
  readonly host: Host;
  readonly open: OpenDossiers;
  readonly exporter: ExportWorker;
  readonly reader: FileReader;
  readonly imports: RunningImports;
  readonly spelling: Spelling;
  /** Tells a window something it did not ask. */
  readonly send: (client: string, event: BackendEvent) => void;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly version: string;
  readonly templatesFolder: string;
  readonly documentsFolder: string;
  readonly templates: TemplateHouse;
  /** What probe-full-text.ts found at start. */
  readonly fullText: boolean;
}
