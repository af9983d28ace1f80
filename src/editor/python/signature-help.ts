import { forceParsing } from '@codemirror/language';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, showTooltip, type Command, type Tooltip } from '@codemirror/view';
import type { Call } from './call.ts';
import { descriptionView } from './description-view.ts';
import { loadKnowledge } from './load-knowledge.ts';

/** How long the editor may stand still for the sake of a signature, in milliseconds: a line takes one. */
const PARSING_MS = 200;

const setCall = StateEffect.define<Call | null>();

const shownCall = StateField.define<{ call: Call; tooltip: Tooltip } | null>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setCall)) continue;
      if (!effect.value) return null;
      const same = shown && JSON.stringify(shown.call) === JSON.stringify(effect.value);
      return same ? shown : { call: effect.value, tooltip: tooltipOf(effect.value) };
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
  // A busy machine may have read only a part of the line that was just typed, which would say "no call".
  forceParsing(view, view.state.selection.main.head, PARSING_MS);
  const { state } = view;
  const { main } = state.selection;
  const call = python && view.hasFocus && main.empty ? python.callAt(state, main.head, python.names) : null;
  if (call || state.field(shownCall, false)) view.dispatch({ effects: setCall.of(call) });
}

function tooltipOf(call: Call): Tooltip {
  return {
    pos: call.from,
    above: true,
    create: () => ({
      dom: descriptionView({ ...call, sentence: '' }, { parameters: call.parameters, index: call.index }),
    }),
  };
}
