import { html, nothing, type TemplateResult } from 'lit';
import { roomWords } from '../base/room-words.ts';
import type { WorkController } from '../state/work-controller.ts';

/** Code that took the place of the reader's, and what is said about it. */
export interface Replaced {
  code: string;
  words: string;
}

export interface NoticeActions {
  replaced: Replaced | null;
  undo: () => void;
  download: () => void;
}

/** What the reader should know about how their work is kept. Usually nothing. */
export function noticesView(
  work: WorkController,
  { replaced, undo, download }: NoticeActions,
): TemplateResult {
  const save = html`<button type="button" class="quiet" @click=${download}>Download your code</button>`;
  const lost = work.full || work.draftState === 'not-saved';
  return html`
    ${
      work.persistent
        ? nothing
        : html`<p class="notice">Drafts are not kept in this window: it allows no storage. ${save}</p>`
    }
    ${
      work.persistent && lost
        ? html`<p class="notice">The browser's storage is full: your latest work is not kept. ${save}</p>`
        : nothing
    }
    ${work.room.shortened + work.room.deleted > 0 ? html`<p class="notice">${roomWords(work.room)}</p>` : nothing}
    ${
      work.draft?.openElsewhere
        ? html`<p class="notice">
            This problem is also open in another tab. What you write here is a draft of its own.
          </p>`
        : nothing
    }
    ${
      replaced
        ? html`<p class="notice">
            ${replaced.words} <button type="button" class="quiet" @click=${undo}>Undo</button>
          </p>`
        : nothing
    }
  `;
}
