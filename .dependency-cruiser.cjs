/**
 * Who may lean on whom. The house has one direction, `app -> components -> lib`, and inside `lib` everything may lean
 * on `domain`, which leans on nothing. There are no exceptions; each message says where the code belongs instead.
 */

/** Everything outside the project and its own tests. */
const source = "^(app|components|lib|scripts)/|^(proxy|instrumentation)\\.ts$";

/** @param {string} name @param {string} from @param {string[]} allowed @param {string} comment */
const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.tsx?$" },
  to: { path: source, pathNot: [from, ...allowed] },
});

/** Packages only some rooms may use; their names say why. */
const onlyIn = (name, packages, rooms, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: source, pathNot: [...rooms, "\\.test\\.tsx?$"] },
  to: { path: `^node_modules/(${packages})(/|$)` },
});

/** The rooms of a house from the ground up, each of which may lean on those before it alone. */
const order = require("./lib/rooms.json");

/** @param {"domain" | "export"} house */
const leansDown = (house) => {
  const rooms = Object.values(order[house]).flat();
  return rooms.slice(0, -1).map((name, at) => ({
    name: `${house}-${name}-leans-down`,
    comment: "lib/rooms.json holds the order: move what both need into a room further down.",
    severity: "error",
    from: { path: `^lib/${house}/${name}/`, pathNot: "\\.test\\.tsx?$" },
    to: { path: `^lib/${house}/(${rooms.slice(at + 1).join("|")})/` },
  }));
};

const domain = "^lib/domain/";
const content = "^lib/content/";
const contract = "^lib/contract/";
const env = "^lib/env\\.ts$";
const log = "^lib/log\\.ts$";
const db = "^lib/db/";
const disk = "^lib/disk/";
const auth = "^lib/auth/";
const preview = "^lib/preview/";
const drawing = "^lib/export/(type|charts|sheet|fit|html)/|^lib/export/palette\\.ts$";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Move what both need into a third file.",
      from: { path: source },
      to: { circular: true },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "lib/domain imports zod and itself only: hand the clock, ids and chance in as arguments.",
      from: { path: domain, pathNot: "\\.test\\.ts$" },
      to: { pathNot: [domain, "^node_modules/zod/"] },
    },
    {
      name: "sections-stand-alone",
      severity: "error",
      comment:
        "A slide says in its own type what it reads of other sections, and the deck hands it in. What else needs two sections lives in deck/joined (slides), rules/consistency (findings) or start.",
      from: { path: "^lib/domain/sections/([^/]+)/" },
      to: { path: "^lib/domain/sections/([^/]+)/", pathNot: "^lib/domain/sections/$1/" },
    },
    ...leansDown("domain"),
    ...leansDown("export"),
    {
      name: "loose-files-lean-on-no-room",
      severity: "error",
      comment: "What lies outside the rooms of lib/export serves them all: give it a room, or what it needs.",
      from: { path: "^lib/export/[^/]+$", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^lib/export/[^/]+/" },
    },
    room(
      "content",
      content,
      [domain],
      "Content is data and its loader; what uses it belongs in a page, a route or a command.",
    ),
    room("contract", contract, [domain], "A contract runs on both sides: keep servers and browsers out of it."),
    room(
      "export",
      "^lib/export/",
      [domain, log],
      "A renderer gets an outline and gives bytes; fetch and load in the route.",
    ),
    room(
      "preview",
      preview,
      [domain, content, env, log, "^lib/export/", "^lib/db/canonical-json\\.ts$"],
      "A preview is worked out from plain data: load it in the page.",
    ),
    room("db", db, [domain, env, log], "A verb that needs a pure step takes it as an argument."),
    room("auth", auth, [domain, db, env, log], "Auth says who is asking; what they asked for belongs in the route."),
    room(
      "disk",
      disk,
      [env, log],
      "The disk's guard says how much room there is; what stops then is said where it stops.",
    ),
    room(
      "api",
      "^lib/api/",
      [contract, domain, auth, db, disk, env, log, "^lib/migrate/"],
      "The door of every request knows no page and no renderer.",
    ),
    room("browser", "^lib/browser/", [contract, domain], "What runs in the browser never reaches into a server room."),
    room(
      "postgres-and-migrate",
      "^lib/(postgres|migrate)/",
      [disk, env, log, "^lib/(postgres|migrate)/"],
      "The keeper of the database knows nothing of what is kept in it.",
    ),
    room(
      "components",
      "^components/",
      [domain, contract, "^lib/browser/", drawing],
      "A component gets data as props: load it in the page.",
    ),
    room(
      "app",
      "^app/",
      [
        "^components/",
        domain,
        content,
        contract,
        db,
        auth,
        disk,
        "^lib/api/",
        env,
        log,
        preview,
        "^lib/export/(worker|html)/",
      ],
      "A page loads, composes and returns; heavy work belongs in a room of lib.",
    ),
    room("scripts", "^scripts/", ["^lib/"], "A command is one thin file over lib."),
    room(
      "root-files",
      "^(proxy|instrumentation)\\.ts$",
      [disk, env, log, "^lib/migrate/", "^lib/export/worker/", "^lib/api/(health|reply-database-away)\\.ts$"],
      "Root files are called by Next by name and do one thing each.",
    ),
    {
      name: "nothing-imports-app",
      severity: "error",
      comment: "Move what is shared into components or lib.",
      from: { path: "^(components|lib|scripts)/" },
      to: { path: "^app/" },
    },
    onlyIn(
      "prisma-in-db",
      "@prisma/(client|adapter-pg)|\\.prisma",
      ["^lib/db/", "^scripts/author/"],
      "Prisma stays in lib/db: add a verb there.",
    ),
    onlyIn(
      "pg-at-the-database",
      "pg",
      ["^lib/(db|postgres|migrate)/", "^scripts/"],
      "Raw connections belong to lib/postgres, lib/migrate and lib/db.",
    ),
    onlyIn(
      "pdf-in-export",
      "@react-pdf|pdfkit",
      ["^lib/export/pdf/", "^scripts/commands/bench"],
      "Only lib/export/pdf draws PDF.",
    ),
    onlyIn(
      "tries-in-db",
      "rate-limiter-flexible",
      ["^lib/db/"],
      "Tries are counted in the database: lib/db/rate-limit counts, lib/api/limits.ts says how many are allowed.",
    ),
    onlyIn("sign-in-in-auth", "better-auth", ["^lib/auth/"], "Only lib/auth knows how people sign in."),
    onlyIn(
      "next-in-app",
      "next",
      ["^app/", "^components/", "^lib/(auth|api)/", "^scripts/supervisor/", "^(proxy|instrumentation)\\.ts$"],
      "lib stays free of the framework but for cookies and replies; the supervisor runs its server.",
    ),
    {
      name: "no-sockets",
      severity: "error",
      comment: "No code path opens a connection of its own: only the database and the browser's own calls do.",
      from: { path: "^(app|components|lib/(domain|content|contract|export|api|auth|browser))/" },
      to: { dependencyTypes: ["core"], path: "^(node:)?(net|http|https|http2|tls|dns|dgram)$" },
    },
    {
      name: "no-missing",
      severity: "error",
      comment: "Name a file or package that exists.",
      from: { path: source },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^lib/db/generated" },
    exclude: { path: "^(\\.next|dist|data|tests)/|^lib/db/generated" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
