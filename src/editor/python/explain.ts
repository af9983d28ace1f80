import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, showTooltip, type Command, type Tooltip } from '@codemirror/view';
import { loadKnowledge, type Knowledge } from './load-knowledge.ts';

const setExplained = StateEffect.define<Tooltip | null>();

/** The explanation that the reader asked for by key: there until the cursor moves. */
const explained = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(setExplained)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Explains the name at the cursor. */
export const explainName: Command = (view) => {
  void explain(view);
  return true;
};

/** Takes the explanation away. */
export const closeExplanation: Command = (view) => {
  if (!view.state.field(explained, false)) return false;
  view.dispatch({ effects: setExplained.of(null) });
  return true;
};

/** Explanations of names, under the pointer and by key. */
export function explanations(): Extension {
  return [
    explained,
    EditorView.domEventHandlers({ blur: (_, view) => void closeExplanation(view) }),
    hoverTooltip(
      async (view, position) => {
        const python = await loadKnowledge();
        const found = python && python.describeAt(view.state, position, python.names);
        return found && tooltip(python, found);
      },
      { hoverTime: 400 },
    ),
  ];
}

async function explain(view: EditorView): Promise<void> {
  const before = view.state;
  const python = await loadKnowledge();
  // Typed on in the meantime: the answer would be about another place.
  if (view.state !== before) return;
  const found = python && python.describeAt(before, before.selection.main.head, python.names);
  const words = found
    ? `${found.name}${found.signature}. ${found.sentence}`
    : 'Nothing is known about the name at the cursor.';
  view.dispatch({
    effects: [setExplained.of(found && tooltip(python, found)), EditorView.announce.of(words)],
  });
}

function tooltip(python: Knowledge, found: NonNullable<ReturnType<Knowledge['describeAt']>>): Tooltip {
  return { pos: found.from, end: found.to, create: () => ({ dom: python.descriptionView(found) }) };
}
