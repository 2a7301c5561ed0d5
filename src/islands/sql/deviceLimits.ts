/** What speaks for or against opening a database on this device. */
export interface DeviceLimits {
  /** It can't be done here. */
  readonly isUnable: boolean;
  /** The device says that it has little memory. */
  readonly hasLittleMemory: boolean;
  /** The reader asked sites to spare data. */
  readonly savesData: boolean;
}

interface Device {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** Asks a browser about itself; one that doesn't say is taken to be able. */
export const deviceLimits = (
  device: Device,
  world: Readonly<Record<string, unknown>>,
): DeviceLimits => ({
  isUnable: !needed.every((name) => name in world),
  hasLittleMemory: device.deviceMemory !== undefined && device.deviceMemory <= little,
  savesData: device.connection?.saveData === true,
});

const needed = ["WebAssembly", "Worker", "DecompressionStream", "BigInt64Array"];

/** In gigabytes as browsers tell it, rounded down to a power of two: a phone with 3 GB says 2. */
const little = 2;
