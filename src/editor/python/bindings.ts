import type { SyntaxNode } from '@lezer/common';

/** What a name in the code is bound to. */
export type Binding = { name: string; from: number } & (
  | { kind: 'import'; path: string }
  /** A `def` or `class` of the code. */
  | { kind: 'definition'; node: SyntaxNode }
  | { kind: 'annotated'; annotation: SyntaxNode }
  | { kind: 'assigned'; value: SyntaxNode }
  /** One of the values that a loop goes through. */
  | { kind: 'element'; of: SyntaxNode }
  | { kind: 'self'; ofClass: SyntaxNode }
  /** Bound, but nothing more is known. */
  | { kind: 'unknown' }
);

export type Text = (node: { from: number; to: number }) => string;

const SCOPES = new Set(['Script', 'FunctionDefinition', 'LambdaExpression', 'ClassDefinition']);

/** The binding that a name has at a place, or null. */
export function bindingOf(name: string, place: SyntaxNode, text: Text): Binding | null {
  for (let scope = place.parent; scope; scope = scope.parent) {
    if (!SCOPES.has(scope.name)) continue;
    // A method does not see the names of its class.
    if (scope.name === 'ClassDefinition' && crossesFunction(place, scope)) continue;
    const found = bindingsIn(scope, text).filter((binding) => binding.name === name);
    const before = found.filter(({ from }) => from < place.from);
    const best = before.at(-1) ?? found[0];
    if (best) return best;
  }
  return null;
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function crossesFunction(place: SyntaxNode, scope: SyntaxNode): boolean {
  for (let node = place.parent; node && node.from > scope.from; node = node.parent) {
    if (node.name === 'FunctionDefinition') return true;
  }
  return false;
}

function bindingsIn(scope: SyntaxNode, text: Text): Binding[] {
  const found: Binding[] = [];
  const visit = (node: SyntaxNode): void => {
    found.push(...bindingsOf(node, scope, text));
    if (node !== scope && SCOPES.has(node.name)) return;
    childrenOf(node).forEach(visit);
  };
  visit(scope);
  return found.sort((a, b) => a.from - b.from);
}

function bindingsOf(node: SyntaxNode, scope: SyntaxNode, text: Text): Binding[] {
  switch (node.name) {
    case 'ImportStatement':
      return ofImport(node, text);
    case 'AssignStatement':
      return ofAssignment(node, text);
    case 'ParamList':
      return node.parent?.from === scope.from ? ofParameters(node, text) : [];
    case 'ForStatement':
      return ofLoop(node, text);
    case 'FunctionDefinition':
    case 'ClassDefinition': {
      const name = node.getChild('VariableName');
      return node !== scope && name ? [{ name: text(name), from: name.from, kind: 'definition', node }] : [];
    }
    default:
      return [];
  }
}

function ofImport(node: SyntaxNode, text: Text): Binding[] {
  const words = text(node)
    .replace(/[()\\\n]/g, ' ')
    .trim();
  const list = (names: string): [string, string | undefined][] =>
    names.split(',').flatMap((part) => {
      const [, path, alias] = /^\s*([\w.]+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      return path ? [[path, alias] as [string, string | undefined]] : [];
    });
  const [, module, imported] = /^from\s+([\w.]+)\s+import\s+(.*)$/.exec(words) ?? [];
  const { from } = node;
  if (module && imported) {
    return list(imported).map(([name, alias]) => ({
      name: alias ?? name,
      from,
      kind: 'import',
      path: `${module}.${name}`,
    }));
  }
  return list(words.replace(/^import\s/, '')).map(([path, alias]) => {
    // `import numpy.linalg` binds `numpy`.
    const root = path.split('.')[0] ?? path;
    return { name: alias ?? root, from, kind: 'import', path: alias ? path : root };
  });
}

function ofAssignment(node: SyntaxNode, text: Text): Binding[] {
  const children = childrenOf(node);
  const lastSign = children.findLastIndex(({ name }) => name === 'AssignOp');
  const firstSign = children.findIndex(({ name }) => name === 'AssignOp');
  const annotation = node.getChild('TypeDef');
  const targets = children
    .slice(0, firstSign < 0 ? children.length : firstSign)
    .filter(({ name }) => name === 'VariableName');
  const commas = children.slice(0, Math.max(firstSign, 0)).filter(({ name }) => name === ',').length;
  const values = lastSign < 0 ? [] : children.slice(lastSign + 1).filter(({ name }) => name !== ',');
  return targets.map((target, index): Binding => {
    const binding = { name: text(target), from: target.from };
    if (annotation) return { ...binding, kind: 'annotated', annotation };
    const value = commas > 0 && values.length !== commas + 1 ? undefined : values[commas > 0 ? index : 0];
    return value && (commas > 0 || values.length === 1)
      ? { ...binding, kind: 'assigned', value }
      : { ...binding, kind: 'unknown' };
  });
}

function ofParameters(list: SyntaxNode, text: Text): Binding[] {
  const children = childrenOf(list);
  const ofClass = list.parent?.parent?.parent;
  return children.flatMap((child, index): Binding[] => {
    const before = children[index - 1];
    if (child.name !== 'VariableName' || before?.name === 'AssignOp') return [];
    const binding = { name: text(child), from: child.from };
    const next = children[index + 1];
    if (next?.name === 'TypeDef') return [{ ...binding, kind: 'annotated', annotation: next }];
    if (index === 1 && list.parent?.name === 'FunctionDefinition' && ofClass?.name === 'ClassDefinition')
      return [{ ...binding, kind: 'self', ofClass }];
    const value = next?.name === 'AssignOp' ? children[index + 2] : undefined;
    return [value ? { ...binding, kind: 'assigned', value } : { ...binding, kind: 'unknown' }];
  });
}

function ofLoop(node: SyntaxNode, text: Text): Binding[] {
  const children = childrenOf(node);
  const sign = children.findIndex(({ name }) => name === 'in');
  const targets = children.slice(0, Math.max(sign, 0)).filter(({ name }) => name === 'VariableName');
  const of = children[sign + 1];
  return targets.map((target): Binding => {
    const binding = { name: text(target), from: target.from };
    return of && targets.length === 1 ? { ...binding, kind: 'element', of } : { ...binding, kind: 'unknown' };
  });
}
