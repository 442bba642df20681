export interface Layer {
  readonly path: string;
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
}
export declare const layers: Readonly<Record<string, Layer>>;
export declare const MAX_LINES: number;
export declare function layerOf(file: string): string | null;
