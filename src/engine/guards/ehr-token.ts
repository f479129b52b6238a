import type { Guard } from '../block.ts'
import { TOKEN } from '../characters.ts'
import { signBits } from '../clues.ts'

/** What the record will fill in (***, @NAME@, {he/she:1234}, <<reason>>) is not the writer's word yet, and an edit over it would break it. */
export const ehrToken: Guard = {
  needs: signBits(TOKEN),
  holds(hit, _rule, block) {
    const { text, starts, ends } = block.tokens
    return (
      /\*{3}|@\w+@|[{}]|<<|>>/.test(text.slice(starts[hit.start], ends[hit.end - 1])) ||
      (/(\{|<<|@)[^{}<>@]*$/.test(block.before(hit)) && /^[^{}<>@]*(\}|>>|@)/.test(block.after(hit)))
    )
  },
}
