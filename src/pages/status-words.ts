/** How far a problem is, beside its mark. */
export const STATUS_WORDS = { unattempted: 'Not tried', attempted: 'Tried', solved: 'Solved' } as const;
