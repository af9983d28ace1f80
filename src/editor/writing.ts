import type { CompletionSource } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';

/** What the editor knows of the language that is written in it. */
export interface Writing {
  /** Its grammar, and what is explained under the pointer. */
  extension: Extension;
  sources: readonly CompletionSource[];
  /** What is shown while a call is typed; part of completing, which the reader may switch off. */
  help: Extension;
  /** By how many spaces Tab indents. */
  indent: number;
  /** The reader turns to the editor: what has to be fetched may be. */
  prepare(): void;
}
