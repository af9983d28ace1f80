import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { childrenOf } from './bindings.ts';
import { describeMeaning, readingOf, type Description } from './describe.ts';
import { meaningOf } from './meaning.ts';
import type { PythonNames } from './names.ts';
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
