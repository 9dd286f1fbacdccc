/** A requirement set's number, such as "1.12". */
export type ApiVersion = `${number}.${number}`;

/** Whether a host of version `host` has what came with version `since`. Compared by major, then minor number. */
export function supports(host: ApiVersion, since: ApiVersion): boolean {
  const [hostMajor = 0, hostMinor = 0] = host.split('.').map(Number);
  const [major = 0, minor = 0] = since.split('.').map(Number);
  return hostMajor > major || (hostMajor === major && hostMinor >= minor);
}
