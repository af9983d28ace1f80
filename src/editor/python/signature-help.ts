import { syntaxTreeAvailable } from '@codemirror/language';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, showTooltip, type Command, type Tooltip } from '@codemirror/view';
import type { Call } from './call.ts';
import { loadKnowledge, type Knowledge } from './load-knowledge.ts';

/** When to look again for what the editor has not read yet, in milliseconds. */
const READING_MS = 50;

interface Shown {
  call: Call;
  tooltip: Tooltip;
}

const setCall = StateEffect.define<Shown | null>();

const shownCall = StateField.define<Shown | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setCall)) continue;
      if (!effect.value) return null;
      const same = shown && JSON.stringify(shown.call) === JSON.stringify(effect.value.call);
      return same ? shown : effect.value;
    }
    return shown;
  },
  provide: (field) => showTooltip.computeN([field], (state) => [state.field(field)?.tooltip ?? null]),
});

/** Takes the signature away, until the next bracket or comma. */
export const closeSignature: Command = (view) => {
  if (!view.state.field(shownCall, false)) return false;
  view.dispatch({ effects: setCall.of(null) });
  return true;
};

/** Shows the signature of the call whose arguments are being typed. */
export function signatureHelp(): Extension {
  return [
    shownCall,
    EditorView.updateListener.of((update) => {
      const shown = update.state.field(shownCall) !== null;
      const begins = update.transactions.some((transaction) => {
        if (!transaction.isUserEvent('input.type') && !transaction.isUserEvent('input.complete'))
          return false;
        let opens = false;
        transaction.changes.iterChanges(
          (_a, _b, _c, _d, inserted) => (opens ||= /[(,]/.test(inserted.toString())),
        );
        return opens;
      });
      const moved = update.docChanged || update.selectionSet || update.focusChanged;
      if (begins || (shown && moved)) void refresh(update.view);
    }),
  ];
}

async function refresh(view: EditorView): Promise<void> {
  const python = await loadKnowledge();
  const { state } = view;
  const { main } = state.selection;
  // On a busy machine the line that was just typed may be read later: until then it would be no call.
  if (!syntaxTreeAvailable(state, main.head)) {
    if (view.dom.isConnected) setTimeout(() => void refresh(view), READING_MS);
    return;
  }
  const call = python && view.hasFocus && main.empty ? python.callAt(state, main.head, python.names) : null;
  const next = python && call ? { call, tooltip: tooltipOf(python, call) } : null;
  if (next || state.field(shownCall, false)) view.dispatch({ effects: setCall.of(next) });
}

function tooltipOf(python: Knowledge, call: Call): Tooltip {
  return {
    pos: call.from,
    above: true,
    create: () => ({ dom: python.descriptionView({ ...call, sentence: '' }, call) }),
  };
}
