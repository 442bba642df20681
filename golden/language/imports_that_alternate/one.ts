export const NAME = "one";

export function greet(): string {
  return "hello from one";
}
