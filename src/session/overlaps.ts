import type { Span } from '../editors/remap.ts'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
