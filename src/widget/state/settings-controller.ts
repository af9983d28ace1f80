import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EditorSettings } from '../../core/editor-settings.ts';
import { editorSettings } from '../../storage/index.ts';

/** The reader's settings of the editor; the host is updated when they change, here or in another tab. */
export class EditorSettingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store = editorSettings();
  #unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Readonly<EditorSettings> {
    return this.#store.current;
  }

  change(part: Partial<EditorSettings>): void {
    this.#store.change(part);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#store.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }
}
