/** A Jupyter notebook, as JSON: the statement to read, and the code to go on with. */
export function notebook(problem: { title: string; statement: string }, code: string): string {
  const { title, statement } = problem;
  return JSON.stringify(
    {
      cells: [
        {
          cell_type: 'markdown',
          id: 'statement',
          metadata: {},
          source: `# ${title}\n\n${statement.trim()}\n`,
        },
        { cell_type: 'code', id: 'code', metadata: {}, execution_count: null, outputs: [], source: code },
      ],
      metadata: {
        kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
        language_info: { name: 'python' },
      },
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );
}
