export { catch_warnings } from "./catch_warnings.ts";
export { deprecated } from "./deprecated.ts";
export { filters, filterwarnings, resetwarnings, simplefilter } from "./filters.ts";
export { current_formatwarning, current_showwarning, set_formatwarning, set_showwarning, showwarning, warn, warn_explicit } from "./warn.ts";
export { formatwarning, WarningMessage } from "./WarningMessage.ts";
