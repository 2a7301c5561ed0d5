/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether the folder holds what the lock asks for, by the record npm leaves in it.
 * A package meant for other machines (an optional one) may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes last of all
 * @param {{ withTestTools: boolean }} choice without them, packages that only tests use may be absent
 */
export function arePackagesInstalled(lock, installed, { withTestTools }) {
  if (installed === null) return false;
  const wanted = packagesOf(lock);
  const present = packagesOf(installed);
  return (
    [...wanted].every(
      ([path, entry]) =>
        isSame(entry, present.get(path)) ||
        (!withTestTools && entry.dev === true && !present.has(path)),
    ) && [...present.keys()].every((path) => wanted.has(path))
  );
}

/** @param {Lock} lock @returns {Map<string, LockedPackage>} path from the project's root → package */
export function packagesOf(lock) {
  return new Map(Object.entries(lock.packages).filter(([path]) => path !== ""));
}

/** @param {LockedPackage} wanted @param {LockedPackage | undefined} present */
function isSame(wanted, present) {
  if (present === undefined) return wanted.optional === true || wanted.devOptional === true;
  return wanted.version === present.version && wanted.integrity === present.integrity;
}
