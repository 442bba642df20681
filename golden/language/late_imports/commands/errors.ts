import { LookupError } from "py2ts-runtime";

export class UnknownCommand extends LookupError {}
