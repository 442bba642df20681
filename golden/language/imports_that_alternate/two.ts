export const NAME = "two";

export function greet(): string {
  return "hello from two";
}
