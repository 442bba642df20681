/** Whether the main module is being loaded again, by a process that was started to call functions of it. */

/** `park` is set while it is; it ends the loading where the program would begin to run. */
export const loading: { park: (() => Promise<never>) | null } = { park: null };
