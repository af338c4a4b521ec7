export { answer, api, newIdempotencyKey } from './client';
export { type FieldError, Problem, Unreachable } from './problem';
export type { components, operations, paths } from './schema';
