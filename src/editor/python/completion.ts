import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { SyntaxNode } from '@lezer/common';
import { describeMeaning, describePath, readingOf, type Description } from './describe.ts';
import { descriptionView } from './description-view.ts';
import { meaningOf, meaningOfName, membersOfMeaning, type Member, type Reading } from './meaning.ts';
import { entryOf, membersOf, modulesOf, type EntryKind, type PythonNames } from './names.ts';
import { once, ownNames } from './own-names.ts';
import { parameterNames } from './parameters.ts';

const WORD = /^\w*$/;
const NOT_CODE = new Set(['String', 'FormatString', 'Comment', 'Number', 'ContinuedString']);
const NAMING = new Set(['FunctionDefinition', 'ClassDefinition', 'ParamList']);

/** Names that fit at the cursor: of Python, of NumPy, and the code's own. */
export function completeWith(names: PythonNames, context: CompletionContext): CompletionResult | null {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  if (NOT_CODE.has(node.name)) return null;
  return (
    completeImport(names, context) ??
    (context.matchBefore(/\.\s*\w*$/) ? completeMember(names, context) : completeName(names, context, node))
  );
}

/** `import …` and `from … import …`; an empty list where only the reader can know the name. */
function completeImport(names: PythonNames, context: CompletionContext): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const [, module, typed] = /^\s*from\s+([\w.]+)\s+import\s+(?:[^#]*[\s,(])?(\w*)$/.exec(before) ?? [];
  if (/^\s*(?:from|import)\b.*\bas\s+\w*$/.test(before)) return { from: context.pos, options: [] };
  if (module && typed !== undefined) {
    return {
      from: context.pos - typed.length,
      options: membersOf(names, module).map(([name, [kind]]) =>
        known(names, `${module}.${name}`, name, kind),
      ),
      validFor: WORD,
    };
  }
  const [, path] = /^\s*(?:from|import(?:\s+[\w.]+(?:\s+as\s+\w+)?\s*,)*)\s+([\w.]*)$/.exec(before) ?? [];
  if (path === undefined) return null;
  return {
    from: context.pos - path.length,
    options: modulesOf(names).map((name) => ({ label: name, type: 'namespace' })),
    validFor: /^[\w.]*$/,
  };
}

function completeMember(names: PythonNames, context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\w*$/);
  const from = typed?.from ?? context.pos;
  const dot = context.state.sliceDoc(0, from).trimEnd().length - 1;
  const sign = syntaxTree(context.state).resolveInner(dot, 1);
  const base = sign.name === '.' && sign.parent?.name === 'MemberExpression' ? sign.parent.firstChild : null;
  const code = readingOf(context.state, names);
  // `1.` is a number that goes on.
  const meaning = base && base.name !== 'Number' ? meaningOf(base, code) : null;
  if (!meaning) return null;
  const options = membersOfMeaning(meaning, code).map((member) => ofMember(member, code));
  return { from, options, validFor: WORD };
}

function completeName(
  names: PythonNames,
  context: CompletionContext,
  node: SyntaxNode,
): CompletionResult | null {
  const typed = context.matchBefore(/[\w\xa1-\uffff]+$/);
  // A name is being given here, not used.
  const isGiven = NAMING.has(node.parent?.name ?? '') && node.name === 'VariableName';
  if ((!typed && !context.explicit) || isGiven) return null;
  if (typed && /^\d/.test(typed.text)) return null;
  const code = readingOf(context.state, names);
  const own = ownNames(context).map((option) => ownOption(option, node, code));
  const taken = new Set(own.map(({ label }) => label));
  const keywords = names.keywords.map((label): Completion => ({ label, type: 'keyword' }));
  const builtins = membersOf(names, 'builtins').map(([label, [kind]]) => ({
    ...known(names, `builtins.${label}`, label, kind),
    // Seldom what is meant.
    boost: /^[A-Z]/.test(label) ? -50 : -1,
  }));
  const others = [...keywords, ...builtins].filter(({ label }) => !taken.has(label));
  return {
    from: typed?.from ?? context.pos,
    options: [...argumentOptions(node, code), ...own, ...others.filter(once())],
    validFor: WORD,
  };
}

function ownOption(option: Completion, place: SyntaxNode, code: Reading): Completion {
  return {
    ...option,
    info: () => {
      const meaning = meaningOfName(option.label, place, code);
      const description = meaning && describeMeaning(meaning, option.label, code);
      return description && view(description);
    },
  };
}

/** Keyword arguments of the call around the cursor. */
function argumentOptions(node: SyntaxNode, code: Reading): Completion[] {
  const list = node.name === 'ArgList' ? node : node.parent;
  if (list?.name !== 'ArgList' || node.prevSibling?.name === 'AssignOp') return [];
  const callee = list.parent?.name === 'CallExpression' ? list.parent.firstChild : null;
  const meaning = callee && meaningOf(callee, code);
  const description = meaning && describeMeaning(meaning, '', code);
  return parameterNames(description?.signature ?? '').map((name) => ({
    label: `${name}=`,
    type: 'property',
    boost: 2,
  }));
}

function ofMember({ name, kind, meaning }: Member, code: Reading): Completion {
  if (meaning?.kind === 'known') return known(code.names, meaning.path, name, kind);
  return {
    label: name,
    type: TYPES[kind],
    info: () => {
      const description = meaning && describeMeaning(meaning, name, code);
      return description && view(description);
    },
  };
}

const TYPES: Readonly<Record<EntryKind, string>> = {
  module: 'namespace',
  class: 'class',
  function: 'function',
  value: 'constant',
  method: 'method',
  property: 'property',
};

function known(names: PythonNames, path: string, label: string, kind: EntryKind): Completion {
  return {
    label,
    type: TYPES[kind],
    // A name that begins with an underscore is seldom meant.
    ...(label.startsWith('_') ? { boost: -60 } : {}),
    info: () => {
      const description = entryOf(names, path) && describePath(path, names);
      return description && view(description);
    },
  };
}

function view(description: Description): Node | null {
  return description.signature || description.sentence ? descriptionView(description) : null;
}
