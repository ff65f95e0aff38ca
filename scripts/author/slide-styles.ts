import { writeFileSync } from "node:fs";
import { slideStyles } from "@/lib/export/html/slide-styles";

// Writes the style sheet the interface imports for live slides. Run it after a change of the theme; a test compares.

const [output = "lib/export/html/slides.css"] = process.argv.slice(2);
const head = "/* biome-ignore-all lint/style/noDescendingSpecificity: made from the theme, general rules first */";
writeFileSync(output, `${head}\n${slideStyles()}`);
