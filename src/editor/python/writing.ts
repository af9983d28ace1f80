import { python } from '@codemirror/lang-python';
import type { Writing } from '../writing.ts';
import { explanations } from './explain.ts';
import { completePython, loadKnowledge } from './load-knowledge.ts';
import { signatureHelp } from './signature-help.ts';

export const pythonWriting: Writing = {
  extension: [python(), explanations()],
  sources: [completePython],
  help: signatureHelp(),
  indent: 4,
  prepare: () => void loadKnowledge(),
};
