/**
 * The packages that a problem may offer beside the standard library → what of each is imported before a submission
 * starts, so that it is not the submission's time. A package of Pyodide's lock file is added by a line here and
 * `npm run runtime`.
 */
export const PACKAGE_IMPORTS = {
  // In every snapshot already.
  numpy: 'numpy',
  scipy: 'scipy.special, scipy.stats, scipy.linalg',
  pandas: 'pandas',
  'scikit-learn': 'sklearn',
  matplotlib: 'matplotlib.pyplot',
} as const;

export type PackageName = keyof typeof PACKAGE_IMPORTS;

/**
 * Sets of optional packages that an interpreter starts with as quickly as with NumPy alone, by name: each has a
 * snapshot of its own. What a problem needs beside them is installed when its interpreter starts.
 */
export const PACKAGE_SETS = {
  pandas: ['pandas'],
} as const satisfies Record<string, readonly PackageName[]>;

export type PackageSet = keyof typeof PACKAGE_SETS;

/** The largest set of which all is among these packages, if there is one. */
export function setWithin(packages: readonly string[]): PackageSet | null {
  const fitting = Object.entries(PACKAGE_SETS).filter(([, names]) =>
    names.every((name) => packages.includes(name)),
  );
  const [name] = fitting.sort(([, one], [, other]) => other.length - one.length)[0] ?? [null];
  return name as PackageSet | null;
}

/** A package of the runtime: its file, and the names of what it needs. */
export interface OfferedPackage {
  file: string;
  depends: readonly string[];
}

/**
 * Package → file of its wheel, for these packages and all that they depend on, but for those that are `there`.
 * `onMissing` is told of a name that is not offered, and may throw.
 */
export function wheelFiles(
  names: readonly string[],
  offered: Readonly<Record<string, OfferedPackage>>,
  there: readonly string[],
  onMissing: (name: string) => void,
): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.has(name) || there.includes(name)) return;
    const entry = offered[name];
    if (!entry) return onMissing(name);
    found.set(name, entry.file);
    entry.depends.forEach(add);
  };
  names.forEach(add);
  return found;
}

/** Names of Pyodide's lock file, which are those of PyPI. */
export const PACKAGES = Object.keys(PACKAGE_IMPORTS) as PackageName[];

/** Whether a name of the lock file is one that a problem may offer, and not only what such a one needs. */
export function isOffered(name: string): name is PackageName {
  return name in PACKAGE_IMPORTS;
}

/** Where Python, in Pyodide, looks for packages. */
export const SITE_PACKAGES = '/lib/python3.14/site-packages';
