import type { ItemManifest } from './concept-schema.ts';
import { fingerprint, type DrawnItem } from './drawn.ts';
import { ItemProse } from './item-prose.ts';

export interface ItemFiles {
  /** `<name>.md` */
  prose: string;
  /** `<name>.py` */
  code: string | undefined;
  /** What was made of the code; null where that is yet to be done. */
  drawn: DrawnItem | null;
  /** Whether an item whose code was not run is one that cannot be shown. */
  needsDrawn: boolean;
}

/** What one item is read from: its prose, its code, and what was made of the code. Faults of all of them are noted with the prose. */
export class ItemSource {
  readonly concept: string;
  readonly name: string;
  readonly written: ItemProse;
  readonly #files: ItemFiles;

  constructor(concept: string, { name }: ItemManifest, files: ItemFiles) {
    this.concept = concept;
    this.name = name;
    this.written = new ItemProse(files.prose);
    this.#files = files;
  }

  /** The `.py` file; empty, and a fault, where there is none. `wanted` says what to write into it. */
  code(wanted: string): string {
    const { code } = this.#files;
    if (code === undefined) this.written.fault(`The file is missing. Write ${wanted}.`, 'py');
    return (code ?? '').replace(/\r\n?/g, '\n').trimEnd();
  }

  /** What was made of the code as it is now. Null where that is yet to be done, a fault only where it is needed. */
  drawn<Kind extends DrawnItem['kind']>(kind: Kind): Extract<DrawnItem, { kind: Kind }> | null {
    const { code = '', drawn, needsDrawn } = this.#files;
    if (drawn?.kind === kind && drawn.of === fingerprint(code))
      return drawn as Extract<DrawnItem, { kind: Kind }>;
    if (needsDrawn)
      this.written.fault(
        `It was not made from ${this.name}.py as it is. Run: npm run verify-theory -- ${this.concept}`,
        'drawn',
      );
    return null;
  }
}
