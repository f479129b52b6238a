import { BASE, ONE, TWO } from '../engine/packed.ts'

/** What SignReader reads; numbers from 0 to 728,999. */
export function pack(numbers: readonly number[]): string {
  return numbers.map(packOne).join('')
}

function packOne(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= BASE ** 3) throw new RangeError(`${number} cannot be packed`)
  if (number < ONE) return sign(number)
  const rest = number - ONE
  if (rest < TWO * BASE) return sign(ONE + Math.floor(rest / BASE)) + sign(rest % BASE)
  return (
    sign(ONE + TWO) +
    sign(Math.floor(number / BASE / BASE)) +
    sign(Math.floor(number / BASE) % BASE) +
    sign(number % BASE)
  )
}

export function sign(digit: number): string {
  return String.fromCharCode(digit + 35 >= 92 ? digit + 36 : digit + 35)
}
