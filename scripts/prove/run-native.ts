/**
 * `npm run test:native [-- <slug or folder>…]`: whether references and accepted submissions answer the same
 * under 32 and 64 bits. Needs `python3` with NumPy; says so and fails where there is none.
 */
import { findProblemFolder, problemFolders } from '../problems/problem-folder.ts';
import { compareNatively, hasNativePython } from './native.ts';

if (await hasNativePython()) {
  const named = process.argv.slice(2);
  const compared = await compareNatively(named.length > 0 ? named.map(findProblemFolder) : problemFolders());
  for (const { slug, different, tests, seconds } of compared) {
    console.log(
      `${slug}: ${different.length > 0 ? 'differs' : 'agrees'}, ${tests} tests, ${seconds.toFixed(1)} s`,
    );
    for (const line of different) console.log(`  ${line}`);
  }
  const failed = compared.filter(({ different }) => different.length > 0).length;
  console.log(`\n${compared.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || compared.length === 0 ? 1 : 0;
} else {
  console.error('There is no python3 with NumPy here: install both (pip install numpy) and run this again.');
  process.exitCode = 1;
}
