/** Handlers of the patterns of `case`. */
export { lowerAsPattern, lowerCasePattern, lowerOrPattern, lowerSequencePattern, lowerStarPattern, lowerTuplePattern } from "./structure.ts";
export { lowerClassPattern, lowerMappingPattern } from "./objects.ts";
export { lowerComplexPattern, lowerDottedPattern, lowerSingletonPattern, lowerValuePattern } from "./values.ts";
