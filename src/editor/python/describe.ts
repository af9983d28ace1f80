import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { meaningOf, type Meaning, type Reading } from './meaning.ts';
import { entryOf, type PythonNames } from './names.ts';

/** What can be said about a name in two lines. */
export interface Description {
  /** For example `numpy.clip`, or `rng`. */
  name: string;
  /** `(a, b)` of what can be called, `: numpy.ndarray` of a variable, or nothing. */
  signature: string;
  sentence: string;
}

export function readingOf(state: EditorState, names: PythonNames): Reading {
  return { names, text: ({ from, to }) => state.sliceDoc(from, to) };
}

/** The description of the name at a position, and where the name is. */
export function describeAt(
  state: EditorState,
  position: number,
  names: PythonNames,
): (Description & { from: number; to: number }) | null {
  const code = readingOf(state, names);
  for (const side of [-1, 1] as const) {
    const node = syntaxTree(state).resolveInner(position, side);
    const description = ['VariableName', 'PropertyName'].includes(node.name) && describeName(node, code);
    if (description) return { ...description, from: node.from, to: node.to };
  }
  return null;
}

/** The description of what an entry's path names. */
export function describePath(path: string, names: PythonNames): Description | null {
  const entry = entryOf(names, path);
  if (!entry) return null;
  const [kind, signature, sentence, type] = entry;
  const shown = path.replace(/^builtins\./, '');
  const ofType = type && ['value', 'property'].includes(kind) ? `: ${type.replace(/^builtins\./, '')}` : '';
  return { name: shown, signature: signature || ofType, sentence };
}

/** The description of a meaning, under the name that the code has for it. */
export function describeMeaning(meaning: Meaning, name: string, code: Reading): Description | null {
  switch (meaning.kind) {
    case 'known':
      return describePath(meaning.path, code.names);
    case 'instance': {
      const type = meaning.path.replace(/^builtins\./, '');
      return { name, signature: `: ${type}`, sentence: '' };
    }
    case 'own':
      return describeOwn(meaning.node, name, code);
    case 'own-instance': {
      const ofClass = meaning.node.getChild('VariableName');
      return ofClass && { name, signature: `: ${code.text(ofClass)}`, sentence: '' };
    }
    default:
      return meaning satisfies never;
  }
}

function describeName(node: SyntaxNode, code: Reading): Description | null {
  const name = code.text(node);
  const member = node.name === 'PropertyName' ? node.parent : null;
  const base = member?.firstChild && meaningOf(member.firstChild, code);
  if (base?.kind === 'known' || base?.kind === 'instance')
    return describePath(`${base.path}.${name}`, code.names);
  const meaning = meaningOf(member ?? node, code);
  return meaning && describeMeaning(meaning, name, code);
}

/** A function or class of the code: its parameters and the first line of its docstring. */
function describeOwn(node: SyntaxNode, name: string, { text }: Reading): Description {
  const constructor = node
    .getChild('Body')
    ?.getChildren('FunctionDefinition')
    .find((method) => text(method.getChild('VariableName') ?? { from: 0, to: 0 }) === '__init__');
  const list = (node.name === 'ClassDefinition' ? constructor : node)?.getChild('ParamList');
  const parameters = list
    ? text(list)
        .replace(/\s+/g, ' ')
        .replace(/^\(self(?:, )?/, '(')
    : '()';
  const docstring = node.getChild('Body')?.getChild('ExpressionStatement')?.getChild('String');
  const [, words = ''] =
    /^\w*("""|'''|"|')\s*([^\n]*)/.exec(docstring ? text(docstring) : '')?.slice(1) ?? [];
  return { name, signature: parameters, sentence: words.replace(/("""|'''|"|')$/, '').trim() };
}
