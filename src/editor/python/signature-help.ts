import { syntaxTree } from '@codemirror/language';
import { StateField, type EditorState, type Extension, StateEffect } from '@codemirror/state';
import { EditorView, showTooltip, type Command, type Tooltip } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { childrenOf } from './bindings.ts';
import { describeMeaning, readingOf, type Description } from './describe.ts';
import { descriptionView } from './description-view.ts';
import { meaningOf } from './meaning.ts';
import { loadNames, type PythonNames } from './names.ts';
import { parameterFor, parametersOf } from './parameters.ts';

/** The call whose arguments are being written. */
export interface Call extends Description {
  /** Where its brackets open. */
  from: number;
  parameters: string[];
  /** The parameter that is being given, or -1. */
  index: number;
}

/** The innermost call around the cursor whose signature is known. */
export function callAt(state: EditorState, position: number, names: PythonNames): Call | null {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(position, -1);
  for (; node; node = node.parent) {
    if (
      node.name === 'ArgList' &&
      node.parent?.name === 'CallExpression' &&
      isInside(node, position, state)
    ) {
      const code = readingOf(state, names);
      const callee = node.parent.firstChild;
      const meaning = callee && meaningOf(callee, code);
      const name = callee ? (state.sliceDoc(callee.from, callee.to).split('.').at(-1) ?? '') : '';
      const description = meaning && describeMeaning(meaning, name, code);
      if (!description?.signature.startsWith('(')) return null;
      const parameters = parametersOf(description.signature);
      const { place, keyword } = argumentAt(node, position, state);
      return { ...description, from: node.from, parameters, index: parameterFor(parameters, place, keyword) };
    }
  }
  return null;
}

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
  const names = await loadNames();
  const { state } = view;
  const { main } = state.selection;
  const call = names && view.hasFocus && main.empty ? callAt(state, main.head, names) : null;
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

function isInside(list: SyntaxNode, position: number, state: EditorState): boolean {
  const closed = state.sliceDoc(list.to - 1, list.to) === ')';
  return position > list.from && (closed ? position < list.to : position <= list.to);
}

function argumentAt(
  list: SyntaxNode,
  position: number,
  state: EditorState,
): { place: number; keyword: string } {
  const before = childrenOf(list).filter(({ from, name }) => from < position && name !== '⚠');
  const place = before.filter(({ name }) => name === ',').length;
  const argument = before.slice(before.findLastIndex(({ name }) => name === ',' || name === '(') + 1);
  const [name, sign] = argument;
  const isKeyword = name?.name === 'VariableName' && sign?.name === 'AssignOp';
  return { place, keyword: isKeyword ? state.sliceDoc(name.from, name.to) : '' };
}
