import type { SyntaxNode } from '@lezer/common';
import { bindingOf, childrenOf, type Binding, type Text } from './bindings.ts';
import { entryOf, membersOf, type Entry, type EntryKind, type PythonNames } from './names.ts';

/** What an expression of the code stands for, as far as its text tells. */
export type Meaning =
  /** A module, class, function or value of the table. */
  | { kind: 'known'; path: string }
  /** An object of a class of the table. */
  | { kind: 'instance'; path: string }
  /** A function or class of the code. */
  | { kind: 'own'; node: SyntaxNode }
  /** An object of a class of the code. */
  | { kind: 'own-instance'; node: SyntaxNode };

/** The code and the table it is read with. */
export interface Reading {
  text: Text;
  names: PythonNames;
}

/** A name after a dot. */
export interface Member {
  name: string;
  kind: EntryKind;
  meaning: Meaning | null;
}

/** Assignments that lead in circles end here. */
const MAX_DEPTH = 12;

const ARRAY = 'numpy.ndarray';
const LITERALS: Readonly<Record<string, string>> = {
  String: 'builtins.str',
  FormatString: 'builtins.str',
  ContinuedString: 'builtins.str',
  ArrayExpression: 'builtins.list',
  ArrayComprehensionExpression: 'builtins.list',
  DictionaryExpression: 'builtins.dict',
  DictionaryComprehensionExpression: 'builtins.dict',
  SetExpression: 'builtins.set',
  SetComprehensionExpression: 'builtins.set',
  TupleExpression: 'builtins.tuple',
};
/** Annotations that say the same in other words. */
const SAME_AS: Readonly<Record<string, string>> = {
  'numpy.typing.NDArray': ARRAY,
  'numpy.typing.ArrayLike': ARRAY,
  'typing.List': 'builtins.list',
  'typing.Sequence': 'builtins.list',
  'typing.Dict': 'builtins.dict',
  'typing.Set': 'builtins.set',
  'typing.Tuple': 'builtins.tuple',
};

/** What an expression means, or null where its text does not tell. */
export function meaningOf(node: SyntaxNode, code: Reading, depth = 0): Meaning | null {
  if (depth > MAX_DEPTH) return null;
  const literal = LITERALS[node.name];
  if (literal) return instance(literal);
  switch (node.name) {
    case 'VariableName':
      return ofName(code.text(node), node, code, depth);
    case 'MemberExpression':
      return ofMember(node, code, depth);
    case 'CallExpression':
      return ofCall(node, code, depth);
    case 'Number':
      return instance(/^\d+$/.test(code.text(node)) ? 'builtins.int' : 'builtins.float');
    case 'ParenthesizedExpression':
    case 'UnaryExpression':
    case 'NamedExpression': {
      const inner = childrenOf(node).findLast(({ name }) => !'()'.includes(name));
      return inner ? meaningOf(inner, code, depth + 1) : null;
    }
    case 'ConditionalExpression':
      return node.firstChild && meaningOf(node.firstChild, code, depth + 1);
    case 'BinaryExpression':
      return ofOperation(node, code, depth);
    default:
      return null;
  }
}

/** What can come after a dot. */
export function membersOfMeaning(meaning: Meaning, { names, text }: Reading): Member[] {
  switch (meaning.kind) {
    case 'known':
    case 'instance':
      return membersOf(names, meaning.path).map(([name, [kind]]) => ({
        name,
        kind,
        meaning: { kind: 'known', path: `${meaning.path}.${name}` },
      }));
    case 'own':
      return ownMembers(meaning.node, text).filter(({ kind }) => kind !== 'property');
    case 'own-instance':
      return ownMembers(meaning.node, text);
    default:
      return meaning satisfies never;
  }
}

/** The meaning of a dotted path as it could be written at a place, for example `np.random.Generator`. */
function ofPath(path: string, place: SyntaxNode, code: Reading, depth: number): Meaning | null {
  const [first = '', ...rest] = path.split('.');
  return rest.reduce<Meaning | null>(
    (meaning, name) => meaning && after(meaning, name, code, depth),
    ofName(first, place, code, depth),
  );
}

/** What a name would mean at a place. */
export function meaningOfName(name: string, place: SyntaxNode, code: Reading): Meaning | null {
  return ofName(name, place, code, 0);
}

function ofName(name: string, place: SyntaxNode, code: Reading, depth: number): Meaning | null {
  const binding = bindingOf(name, place, code.text);
  if (binding) return ofBinding(binding, code, depth);
  return entryOf(code.names, `builtins.${name}`) ? { kind: 'known', path: `builtins.${name}` } : null;
}

function ofBinding(binding: Binding, code: Reading, depth: number): Meaning | null {
  switch (binding.kind) {
    case 'import':
      return entryOf(code.names, binding.path) ? { kind: 'known', path: binding.path } : null;
    case 'definition':
      return { kind: 'own', node: binding.node };
    case 'annotated':
      return ofAnnotation(binding.annotation, code, depth + 1);
    case 'assigned':
      return meaningOf(binding.value, code, depth + 1);
    case 'element': {
      const of = meaningOf(binding.of, code, depth + 1);
      if (of?.kind === 'instance') return [ARRAY, 'builtins.str'].includes(of.path) ? of : ofRange(of.path);
      return null;
    }
    case 'self':
      return { kind: 'own-instance', node: binding.ofClass };
    case 'unknown':
      return null;
    default:
      return binding satisfies never;
  }
}

function ofRange(path: string): Meaning | null {
  return path === 'builtins.range' ? instance('builtins.int') : null;
}

function ofAnnotation(node: SyntaxNode, code: Reading, depth: number): Meaning | null {
  // `: "np.ndarray | None"`, `: list[int]`: the first name says what it is.
  const [path] = /[\w.]+/.exec(code.text(node)) ?? [];
  const meaning = path ? ofPath(path, node, code, depth) : null;
  if (meaning?.kind === 'own') return { kind: 'own-instance', node: meaning.node };
  return meaning?.kind === 'known' ? instance(SAME_AS[meaning.path] ?? meaning.path) : null;
}

function ofMember(node: SyntaxNode, code: Reading, depth: number): Meaning | null {
  const base = node.firstChild && meaningOf(node.firstChild, code, depth + 1);
  if (!base) return null;
  const name = node.getChild('PropertyName');
  if (name) return after(base, code.text(name), code, depth);
  // A part of an array or a string is one again.
  return base.kind === 'instance' && [ARRAY, 'builtins.str'].includes(base.path) ? base : null;
}

function after(base: Meaning, name: string, code: Reading, depth: number): Meaning | null {
  if (base.kind === 'own' || base.kind === 'own-instance') {
    const member = ownMembers(base.node, code.text).find((candidate) => candidate.name === name);
    if (member?.meaning) return member.meaning;
    const value = base.kind === 'own-instance' ? attributeValue(base.node, name, code) : null;
    return value && meaningOf(value, code, depth + 1);
  }
  const path = `${base.path}.${name}`;
  const entry = entryOf(code.names, path);
  if (!entry) return null;
  return entry[3] && ['property', 'value'].includes(entry[0]) ? instance(entry[3]) : { kind: 'known', path };
}

function ofCall(node: SyntaxNode, code: Reading, depth: number): Meaning | null {
  const callee = node.firstChild && meaningOf(node.firstChild, code, depth + 1);
  if (!callee) return null;
  if (callee.kind === 'own' && callee.node.name === 'ClassDefinition')
    return { kind: 'own-instance', node: callee.node };
  if (callee.kind === 'own') {
    // `def f() -> np.ndarray`
    const result = callee.node.getChild('TypeDef');
    return result && ofAnnotation(result, code, depth + 1);
  }
  const entry: Entry | null = callee.kind === 'known' ? entryOf(code.names, callee.path) : null;
  if (!entry || callee.kind !== 'known') return null;
  return entry[0] === 'class' ? instance(callee.path) : entry[3] ? instance(entry[3]) : null;
}

function ofOperation(node: SyntaxNode, code: Reading, depth: number): Meaning | null {
  const sides = [node.firstChild, node.lastChild].map((side) => side && meaningOf(side, code, depth + 1));
  const paths = sides.map((side) => (side?.kind === 'instance' ? side.path : ''));
  // An array with anything gives an array.
  if (paths.includes(ARRAY)) return instance(ARRAY);
  return paths[0] && paths[0] === paths[1] && node.getChild('ArithOp') ? instance(paths[0]) : null;
}

function ownMembers(ofClass: SyntaxNode, text: Text): Member[] {
  const body = ofClass.name === 'ClassDefinition' ? ofClass.getChild('Body') : null;
  const methods = (body?.getChildren('FunctionDefinition') ?? []).flatMap((node): Member[] => {
    const name = node.getChild('VariableName');
    return name ? [{ name: text(name), kind: 'method', meaning: { kind: 'own', node } }] : [];
  });
  const attributes = [...new Set(attributeTargets(ofClass, text).map(({ name }) => name))];
  return [...methods, ...attributes.map((name): Member => ({ name, kind: 'property', meaning: null }))];
}

/** The assignments to `self.…` in a class. */
function attributeTargets(ofClass: SyntaxNode, text: Text): { name: string; assignment: SyntaxNode }[] {
  const found: { name: string; assignment: SyntaxNode }[] = [];
  ofClass.cursor().iterate(({ name, node }) => {
    if (name !== 'AssignStatement') return;
    for (const target of node.getChildren('MemberExpression')) {
      const [, attribute] = /^self\.(\w+)$/.exec(text(target)) ?? [];
      const isTarget = target.nextSibling !== null || node.lastChild?.from !== target.from;
      if (attribute && isTarget) found.push({ name: attribute, assignment: node });
    }
  });
  return found;
}

function attributeValue(ofClass: SyntaxNode, name: string, { text }: Reading): SyntaxNode | null {
  const assignments = attributeTargets(ofClass, text).filter((target) => target.name === name);
  const single = assignments.find(({ assignment }) => !assignment.getChild(','));
  return single?.assignment.lastChild ?? null;
}

function instance(path: string): Meaning {
  return { kind: 'instance', path };
}
