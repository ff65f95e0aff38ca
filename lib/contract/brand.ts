import { z } from "zod";
import { brandRefSchema } from "@/lib/domain/brand/brand-ref";
import { hexSchema } from "@/lib/domain/brand/colour";
import { MAX_BRAND_NAME_CHARACTERS } from "@/lib/domain/brand/name-length";
import { officeFontSchema } from "@/lib/domain/brand/office-font";
import { themeSchema } from "@/lib/domain/brand/theme-schema";
import { oneLine } from "@/lib/domain/text/one-line";
import { operation } from "./operation";

/** 2 MB of picture, written as text. */
const MAX_PICTURE_CHARACTERS = 2_800_000;
const MAX_BODY_BYTES = 3 * 1024 * 1024;

export const getBrandOperation = operation({
  id: "getBrand",
  method: "GET",
  path: "/organisation/brand",
  summary: "Read how the organisation's decks look",
  access: "user",
  params: z.object({}),
  body: null,
  reply: brandRefSchema,
  status: 200,
  problems: [],
});

export const saveBrandOperation = operation({
  id: "saveBrand",
  method: "PUT",
  path: "/organisation/brand",
  summary: "Set how the organisation's decks look; the logo stays as it is",
  access: "admin",
  params: z.object({}),
  body: z.strictObject({
    theme: themeSchema,
    /** Absent: the theme's own. */
    accent: hexSchema.optional(),
    second: hexSchema.optional(),
    /** Headings and numerals; absent: in Source Serif 4. */
    headings: z.literal("sans").optional(),
    /** Named in PowerPoint and Word files; absent: Cambria and Calibri. */
    officeFont: officeFontSchema.optional(),
    isBold: z.literal(true).optional(),
    /** Absent: the name the organisation or the proposal gives. */
    name: oneLine({ max: MAX_BRAND_NAME_CHARACTERS, tooShort: "Write the name, or leave it out." }).optional(),
  }),
  reply: brandRefSchema,
  status: 200,
  problems: ["forbidden", "not_found"],
});

export const saveLogoOperation = operation({
  id: "saveLogo",
  method: "PUT",
  path: "/organisation/logo",
  summary: "Put a logo on every deck: PNG or JPEG, at most 2 MB, kept as a PNG without anything hidden in it",
  access: "admin",
  params: z.object({}),
  body: z.strictObject({
    /** The file in base64. */
    image: z
      .string()
      .min(1, "Choose a picture.")
      .max(MAX_PICTURE_CHARACTERS, "The logo must be at most 2 MB. Save it smaller, then choose it again.")
      .refine((text) => !/[^A-Za-z0-9+/=]/u.test(text), "Send the file in base64.")
      .meta({ contentEncoding: "base64" }),
  }),
  maxBodyBytes: MAX_BODY_BYTES,
  reply: brandRefSchema,
  status: 200,
  problems: ["forbidden", "not_found", "picture_refused"],
});

export const removeLogoOperation = operation({
  id: "removeLogo",
  method: "DELETE",
  path: "/organisation/logo",
  summary: "Take the logo off every deck made from now on",
  access: "admin",
  params: z.object({}),
  body: null,
  reply: brandRefSchema,
  status: 200,
  problems: ["forbidden", "not_found"],
});

export const getAssetOperation = operation({
  id: "getAsset",
  method: "GET",
  path: "/assets/{assetId}",
  summary: "Read a picture",
  access: "user",
  params: z.object({ assetId: z.uuid() }),
  body: null,
  reply: null,
  files: ["image/png"],
  status: 200,
  problems: ["not_found"],
});
