/** `[kind, signature, description, type]`; the type is the path of what a call gives or an attribute is. */
export type Entry = readonly [kind: EntryKind, signature: string, description: string, type?: string];
export type EntryKind = 'module' | 'class' | 'function' | 'value' | 'method' | 'property';

/** Names of Python and NumPy, as the Python that judges has them. `names.json` is made by a script. */
export interface PythonNames {
  keywords: readonly string[];
  /** Path of a module or class, for example `numpy.ndarray` → its members. */
  members: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
}

/** The entry of a path, for example `numpy.linalg.solve`. */
export function entryOf(names: PythonNames, path: string): Entry | null {
  const dot = path.lastIndexOf('.');
  // A path may come from the reader's code: `constructor` is not a name of Python.
  const members = own(names.members, path.slice(0, Math.max(dot, 0)));
  const entry = members && own(members, path.slice(dot + 1));
  if (entry) return entry;
  return own(names.members, path) && !path.includes('.') ? ['module', '', ''] : null;
}

/** The members of a module or class, by name. */
export function membersOf(names: PythonNames, path: string): readonly (readonly [string, Entry])[] {
  return Object.entries(own(names.members, path) ?? {});
}

/** The paths of all modules. */
export function modulesOf(names: PythonNames): string[] {
  return Object.keys(names.members).filter(
    (path) => path !== 'builtins' && entryOf(names, path)?.[0] === 'module',
  );
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
