/** A flat text of about `size` units, made anew from `seed`. */
export function notes(size: number, seed: number): string
