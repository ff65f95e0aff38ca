import { readdir, readFile, readlink } from "node:fs/promises";

const LISTENING = "0A";

/** The socket inodes that listen on a port, from the kernel's tables. */
async function listSockets(port: number): Promise<string[]> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((name) => readFile(`/proc/net/${name}`, "utf8").catch(() => "")),
  );
  return tables
    .flatMap((table) => table.split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(suffix) && columns[3] === LISTENING)
    .flatMap((columns) => (columns[9] ? [`socket:[${columns[9]}]`] : []));
}

async function holdsOne(pid: string, sockets: string[]): Promise<boolean> {
  const folder = `/proc/${pid}/fd`;
  const files = await readdir(folder).catch(() => []);
  const targets = await Promise.all(files.map((file) => readlink(`${folder}/${file}`).catch(() => "")));
  return targets.some((target) => sockets.includes(target));
}

/** Who listens on the port, in words; "another program" where the system does not tell. */
export async function describePortHolder(port: number): Promise<string> {
  const sockets = await listSockets(port);
  if (sockets.length === 0) return "another program";
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (!(await holdsOne(pid, sockets))) continue;
    const command = (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "a program")).trim();
    return `${command} (pid ${pid})`;
  }
  return "another program";
}
