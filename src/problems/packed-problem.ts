import * as v from 'valibot';

/** A whole package in one file: what `pack-problem` writes and `<ml-problem src="….json">` reads. */
export const packedProblemSchema = v.object({
  format: v.literal(1),
  slug: v.string(),
  /** Path inside the package → text. */
  files: v.record(v.string(), v.string()),
});

export type PackedProblem = v.InferOutput<typeof packedProblemSchema>;
