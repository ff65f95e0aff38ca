import { z } from "zod";
import { themeIds } from "./themes";

/** Apart from the table of themes, which pages take to the browser without a library of schemas. */
export const themeSchema = z.enum(themeIds);
