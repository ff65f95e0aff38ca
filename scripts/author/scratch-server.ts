export async function withScratchServer<T>(run: (databaseUrl: string) => Promise<T>): Promise<T> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Error("Set DATABASE_URL to a server whose role may create databases.");
  return run(databaseUrl);
}
