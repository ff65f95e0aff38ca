import { z } from "zod";

/** Rows keep their id for life, also through import, so that rows can be merged, reordered and pointed at. */
export const rowIdSchema = z.string().regex(/^[a-z0-9-]{1,36}$/);
