/**
 * A file's name as it lies packed on a host, which need not know how to compress. Not `.gz`: some servers take
 * that for a promise that the browser opens it.
 */
export const packedName = (name: string): string => `${name}.packed`;
