import { z } from "zod";

/** Windows keeps 32 characters for the name of a font, and one of them ends it. */
const MAX_CHARACTERS = 31;

// A name as a font menu shows it. What begins with + or @ means something else to Office, and a semicolon would list several.
const FONT_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&'’_-]*[\p{L}\p{M}\p{N}.])?$/u;

/** The name of a font on the reader's own computer. */
export const officeFontSchema = z
  .string()
  .trim()
  .max(MAX_CHARACTERS, `The name of a font has at most ${MAX_CHARACTERS} characters.`)
  .regex(
    FONT_NAME,
    "Write the font as PowerPoint lists it, such as Arial Narrow: letters, digits, spaces and - . & ’ only.",
  );
