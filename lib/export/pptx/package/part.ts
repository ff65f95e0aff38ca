/** A relationship of one part to another, or to an address outside the file. */
export type Relationship = { id: string; type: string; target: string; isExternal?: true };

/** One file inside the package. `path` has no leading slash; a part without a content type goes by its extension. */
export type Part = {
  path: string;
  contentType?: string;
  content: string | Uint8Array;
  relationships?: readonly Relationship[];
};
